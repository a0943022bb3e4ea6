import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fileUri } from '../memory-files.js';
import { openWorkspace } from './editing-workspace.js';

/** Compares the coloured words of a text, each with what it is. */
async function checkTokens(text: string, expected: readonly string[], lines?: readonly [from: number, to: number]): Promise<void> {
  const { services, document } = await openWorkspace({ 'map.journey': text, 'people.journey': 'team Care\nsystem Orders\n' });
  const provider = services.lsp.SemanticTokenProvider;
  if (provider === undefined) throw new Error('Nothing colours tokens.');
  const { textDocument } = document('map.journey');
  const params = { textDocument: { uri: fileUri('map.journey') } };
  const range = lines && { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  const { data } = await (range ? provider.semanticHighlightRange(document('map.journey'), { ...params, range }) : provider.semanticHighlight(document('map.journey'), params));
  const [types, modifiers] = [Object.keys(provider.tokenTypes), Object.keys(provider.tokenModifiers)];
  let [line, character] = [0, 0];
  const said: string[] = [];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifier = 0] = data.slice(at, at + 5);
    [line, character] = [line + lines, lines === 0 ? character + characters : characters];
    const word = textDocument.getText({ start: { line, character }, end: { line, character: character + length } });
    said.push([word, types[type], ...modifiers.filter((_, index) => modifier & (1 << index))].join(' '));
  }
  assert.deepEqual(said, expected);
}

describe('Semantic colours', () => {
  it('tell what each name is of, where it is declared and where it is used', () => checkTokens(
    'import "people.journey"\npersona Sarah "S"\nchannel shop online\nevidence Talks "T"\nmetric csat\nlane Legal\n'
    + 'journey A for Sarah {\n  owner Care\n  stage B from Talks {\n    step C {\n      touchpoint "D" via shop, web by Orders\n      measured csat 4\n      note "E" in Legal\n      pain F "G"\n    }\n'
    + '    path H leaves C { opportunity "I" { addresses F } }\n    gain J "K"\n  }\n}\n',
    ['Sarah class declaration', 'shop enum declaration', 'online enumMember', 'Talks type declaration', 'csat variable declaration', 'Legal typeParameter declaration',
      'A namespace declaration', 'Sarah class', 'Care interface', 'B namespace declaration', 'Talks type', 'C function declaration', 'shop enum', 'web enum', 'Orders struct', 'csat variable',
      'Legal typeParameter', 'F event declaration', 'H method declaration', 'C function', 'F event', 'J property declaration'],
  ));

  it('know keywords that are names, values or labels', () => checkTokens(
    'persona journey\njourney for for journey, step {\n  status draft\n  tags via, "by"\n  stage from "B" { duration 2 days }\n}\n',
    ['journey class declaration', 'for namespace declaration', 'journey class', 'step class', 'draft enumMember', 'via string', 'from namespace declaration', 'days enumMember'],
  ));

  it('are also told for a part of a document', () => checkTokens('persona A\npersona B\npersona C\n', ['B class declaration'], [1, 2]));

  it('go on in broken text', () => checkTokens('} persona A {\nfoo bar\nteam B "x\nlane', ['A class declaration', 'B interface declaration']));
});
