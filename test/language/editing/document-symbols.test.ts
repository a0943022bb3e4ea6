import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { fileUri } from '../memory-files.js';
import { openWorkspace } from './editing-workspace.js';

async function outline(text: string): Promise<readonly DocumentSymbol[]> {
  const { services, document } = await openWorkspace({ 'map.journey': text });
  return (await services.lsp.DocumentSymbolProvider?.getSymbols(document('map.journey'), { textDocument: { uri: fileUri('map.journey') } })) ?? [];
}

function print(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols.map(({ name, detail, children }) => `${indent}${detail ? `${detail} ` : ''}${name}\n${print(children ?? [], `${indent}  `)}`).join('');
}

/** Compares the outline of a text, a line each: what it is, and its label. */
async function checkOutline(text: string, expected: string): Promise<void> {
  assert.equal(print(await outline(text)), expected);
}

describe('The outline', () => {
  it('shows declarations, and journeys over stages, steps, paths and facts', async () => {
    await checkOutline(
      'import "a.journey"\npersona Sarah "The shopper" {\n  role "Nurse"\n  says "Ten minutes"\n}\nteam Care\nmetric csat "Satisfaction" unit "%"\n'
      + 'journey Order "First order" for Sarah {\n  owner Care\n  goal "A coat"\n  stage Buy {\n    step Pays "Pays by card" {\n      feels -1.5 "lost"\n      measured csat 81\n      moment\n      image "a.png" alt "A shop"\n'
      + '      pain Slow "Too\n    }\n    path "Declined" leaves Pays { step "Retries" }\n  }\n}\n',
      'persona Sarah: The shopper\n  role Nurse\n  says Ten minutes\nteam Care\nmetric csat: Satisfaction\njourney Order: First order\n  goal A coat\n  stage Buy\n    step Pays: Pays by card\n'
      + '      feels -1.5 lost\n      measured csat 81\n      moment\n      image A shop\n      pain Slow: Too\n    path Declined\n      step Retries\n',
    );
  });

  it('shows what stands in the wrong place where it stands', async () => {
    await checkOutline('step Pays\npersona Tom {\n  journey "A" {\n    stage "B"\n  }\n}\nowner Tom {\n  gain "G"\n}\n', 'step Pays\npersona Tom\n  journey A\n    stage B\ngain G\n');
  });

  it('gives every line a label, on one line', async () => {
    await checkOutline('journey "" {\n  stage\n  says """\n    one\n    two\n  """\n}\n', 'journey\n  stage\n  says one two\n');
  });

  it('knows the whole of a line, and its name in it', async () => {
    const [sarah, journey] = await outline('persona Sarah "S" {\n}\njourney "A" {\n  stage "B"\n}\n');
    assert.deepEqual([sarah?.range, sarah?.selectionRange], [range(0, 0, 1, 1), range(0, 8, 0, 13)]);
    assert.deepEqual([journey?.range, journey?.selectionRange, journey?.children?.[0]?.selectionRange], [range(2, 0, 4, 1), range(2, 8, 2, 11), range(3, 8, 3, 11)]);
  });

  it('of nothing is empty', () => checkOutline('// nothing\n', ''));
});

function range(line: number, character: number, endLine: number, endCharacter: number): DocumentSymbol['range'] {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
