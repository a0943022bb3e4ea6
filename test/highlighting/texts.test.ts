import { describe, it } from 'mocha';
import { checkScopes } from './check-scopes.js';

const nextStep = [['step', 'keyword.control.step'], ['Pays', 'markup.heading']] as const;

describe('the highlighting of texts and comments', () => {
  it('shows escapes', () =>
    checkScopes(String.raw`says "a \"b\" \\ \n"`, [
      ['says', 'keyword.other.says'],
      ['"a', 'string.quoted.double'],
      [String.raw`\"`, 'constant.character.escape'],
      ['b', 'string.quoted.double'],
      [String.raw`\"`, 'constant.character.escape'],
      [String.raw`\\`, 'constant.character.escape'],
      [String.raw`\n"`, 'string.quoted.double'],
    ]));

  it('ends a text without its closing quote at the end of its line', () =>
    checkScopes('says "I have ten minutes  \nstep Pays', [
      ['says', 'keyword.other.says'],
      ['"I have ten minutes', 'string.quoted.unclosed'],
      ...nextStep,
    ]));

  it('ends a text without its closing quote before a brace', () =>
    checkScopes('says "lost {\nstep Pays', [
      ['says', 'keyword.other.says'],
      ['"lost', 'string.quoted.unclosed'],
      ['{', 'punctuation.section.block.begin'],
      ...nextStep,
    ]));

  it('ends a text at the end of its line where its last quote is escaped', () =>
    checkScopes('says "a\\"\nstep Pays', [
      ['says', 'keyword.other.says'],
      ['"a', 'string.quoted.unclosed'],
      [String.raw`\"`, 'constant.character.escape'],
      ...nextStep,
    ]));

  it('ends a text with nothing but its quote', () =>
    checkScopes('says "\nstep Pays', [['says', 'keyword.other.says'], ['"', 'string.quoted.unclosed'], ...nextStep]));

  it('reads a text over several lines, and what stands behind it', () =>
    checkScopes('says """\n  step "A" {\n\n  // B\n""" from Interviews\nstep Pays', [
      ['says', 'keyword.other.says'],
      ['"""', 'string.quoted.triple'],
      ['step "A" {', 'string.quoted.triple'],
      ['// B', 'string.quoted.triple'],
      ['"""', 'string.quoted.triple'],
      ['from', 'keyword.operator.from'],
      ['Interviews', 'variable.other.reference'],
      ...nextStep,
    ]));

  it('ends an open text over several lines before a line that holds only a brace', () =>
    checkScopes('says """\n  A\n}\nstep Pays', [
      ['says', 'keyword.other.says'],
      ['"""', 'string.quoted.triple'],
      ['A', 'string.quoted.triple'],
      ['}', 'punctuation.section.block.end'],
      ...nextStep,
    ]));

  for (const text of ['“lost”', '„lost“', '«lost»', '「lost」', '“lost"']) {
    it(`reads ${text} as a text`, () => checkScopes(`says ${text} for Tom`, [
      ['says', 'keyword.other.says'],
      [text, 'string.quoted.double'],
      ['for', 'keyword.operator.for'],
      ['Tom', 'variable.other.reference'],
    ]));
  }

  it('ends an open curly quote at the end of its line', () =>
    checkScopes('says “lost\nstep Pays', [['says', 'keyword.other.says'], ['“lost', 'string.quoted.unclosed'], ...nextStep]));

  it('tells comments, and those that describe an element', () =>
    checkScopes('/** Of */\n/**/ /* a\n step */ says "b" // step "c"\nstep Pays', [
      ['/** Of */', 'comment.block.documentation'],
      ['/**/', 'comment.block'],
      ['/* a', 'comment.block'],
      ['step */', 'comment.block'],
      ['says', 'keyword.other.says'],
      ['"b"', 'string.quoted.double'],
      ['// step "c"', 'comment.line.double-slash'],
      ...nextStep,
    ]));

  it('sees no comment in a text', () =>
    checkScopes('link "https://example.com/*" // *', [
      ['link', 'keyword.other.link'],
      ['"https://example.com/*"', 'string.quoted.double'],
      ['// *', 'comment.line.double-slash'],
    ]));
}).timeout(20_000);
