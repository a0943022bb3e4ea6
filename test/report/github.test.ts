import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { CheckFinding } from '../../src/report/check-result.js';
import { formatGithub } from '../../src/report/github.js';
import { finding, resultOf } from './findings.js';

function checkAnnotations(files: Readonly<Record<string, readonly CheckFinding[]>>, ...expected: readonly string[]): void {
  assert.equal(formatGithub(resultOf(files)), expected.map((line) => `${line}\n`).join(''));
}

/** Text from outside gives one line, which is the command that it was meant to be. */
function checkHarmless(path: string, message: string, code: string, expected: string): void {
  checkAnnotations({ [path]: [finding('error', message, [0, 0], code)] }, expected);
}

describe('annotations for GitHub', () => {
  it('have a line for each finding, by its severity', () =>
    checkAnnotations(
      { 'a.journey': [finding('error', 'One.', [2, 4]), finding('warning', 'Two.'), finding('info', 'Three.')], 'z/b.journey': [finding('error', 'Four.')] },
      '::error file=a.journey,line=3,endLine=3,col=5,endColumn=7,title=a-rule::One.',
      '::warning file=a.journey,line=1,endLine=1,col=1,endColumn=3,title=a-rule::Two.',
      '::notice file=a.journey,line=1,endLine=1,col=1,endColumn=3,title=a-rule::Three.',
      '::error file=z/b.journey,line=1,endLine=1,col=1,endColumn=3,title=a-rule::Four.',
    ));

  it('leave out hints', () => checkAnnotations({ 'a.journey': [finding('hint', 'Unused.')] }));

  it('have no columns over several lines, which GitHub would refuse', () =>
    checkAnnotations(
      { 'a.journey': [{ ...finding('error', 'Long.'), range: { start: { line: 0, character: 4 }, end: { line: 2, character: 1 } } }] },
      '::error file=a.journey,line=1,endLine=3,title=a-rule::Long.',
    ));

  it('mark one column at a place', () =>
    checkAnnotations(
      { 'a.journey': [{ ...finding('error', 'Here.'), range: { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } } }] },
      '::error file=a.journey,line=1,endLine=1,col=5,endColumn=5,title=a-rule::Here.',
    ));

  it('escape what ends a command or a property', () =>
    checkHarmless('100%,a:b.journey', '100 %: a, b::c', 'a:b,c', '::error file=100%25%2Ca%3Ab.journey,line=1,endLine=1,col=1,endColumn=3,title=a%3Ab%2Cc::100 %25: a, b::c'));

  it('let no text begin a command of its own', () => {
    checkHarmless('a\n::error::b.journey', 'x\r\n::add-mask::y', 'c\n::d',
      '::error file=a\\n%3A%3Aerror%3A%3Ab.journey,line=1,endLine=1,col=1,endColumn=3,title=c\\n%3A%3Ad::x\\r\\n::add-mask::y');
    checkHarmless('a.journey', '##[add-mask]y', 'c', '::error file=a.journey,line=1,endLine=1,col=1,endColumn=3,title=c::\\u{23}#[add-mask]y');
    checkHarmless('a.journey', '%0A::error::y', 'c', '::error file=a.journey,line=1,endLine=1,col=1,endColumn=3,title=c::%250A::error::y');
  });

  it('show control characters', () =>
    checkHarmless('a.journey', '\u001b[2J\u0000\u202e', 'c', '::error file=a.journey,line=1,endLine=1,col=1,endColumn=3,title=c::\\u{1b}[2J\\u{0}\\u{202e}'));
});
