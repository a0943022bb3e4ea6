import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver/node';
import { isName } from '../../src/language/reading/scan-tokens.js';
import { clauses, words } from '../../src/language/words.js';
import type { Editor } from './editor.js';
import { openFiles, type EditedFiles, type Place } from './file-edits.js';
import { openInProcess } from './in-process-server.js';
import { journeyTexts, names } from './journey-texts.js';
import { seed } from './seed.js';
import { withoutComplaints } from './without-complaints.js';

/** The second imports the first, and nobody opens the third, which imports both. */
const [people, map, third] = ['people.journey', 'map.journey', 'third.journey'];

/** Declarations of what the other texts name: without them, hardly a name would be used in two files. */
const declarations = fc.array(fc.tuple(fc.constantFrom('persona', 'team', 'system', 'channel', 'evidence', 'metric', 'lane', 'journey'), names), { minLength: 8, maxLength: 24 })
  .map((all) => all.map(([word, name]) => `${word} ${name}\n`).join(''));
const uses = fc.constantFrom('says "A" for', 'touchpoint "A" via', 'touchpoint "A" by', 'does "A" from', 'note "A" in', 'measured', 'need "A" for web,');
const journeys = fc.array(fc.tuple(uses, names), { minLength: 4, maxLength: 12 })
  .map((all) => `journey "Uses" {\n  stage "A" {\n${all.map(([said, name]) => `    ${said} ${name}\n`).join('')}  }\n}\n`);
const texts = fc.record({
  [people]: fc.tuple(declarations, journeyTexts).map((all) => all.join('')),
  [map]: fc.oneof(journeys, journeyTexts).map((text) => `import "people.journey"\n${text}`),
  [third]: fc.oneof(journeys, journeyTexts).map((text) => `import "people.journey"\nimport "map.journey"\n${text}`),
});

/** Names that are new mostly: of other scripts, with hyphens, and words of the language; and some that are taken. */
const letters = fc.constantFrom('a', 'Z', '_', 'é', 'ß', '東', '京', 'नी', 'ไ', '𠮷', 'x-', '-1', '9', 'z_');
const newNames = fc.oneof(
  fc.constantFrom('Zoë', '東京駅', 'नया', 'Anna-Lena', '_', 'x9'),
  fc.constantFrom(...Object.keys(words), ...Object.keys(clauses)),
  fc.array(letters, { minLength: 1, maxLength: 5 }).map((each) => each.join('').normalize('NFC')).filter(isName),
  names,
);
const renamings = fc.record({ texts, lineEnd: fc.constantFrom('\n', '\r\n'), path: fc.constantFrom(people, map), word: fc.nat(), newName: newNames });
type Renaming = typeof renamings extends fc.Arbitrary<infer Each> ? Each : never;

describe('A name that the language server changes and changes back', () => {
  let editor: Editor;
  let files: EditedFiles;
  const seen = { done: 0, overFiles: 0, refused: 0 };

  before(async () => {
    editor = await openInProcess({});
    files = await openFiles(editor, [people, map], [third]);
  });

  after(() => editor.close());

  it('leaves the same bytes in all files, and means the same in between', async () => {
    await withoutComplaints(async () => fc.assert(fc.asyncProperty(renamings, checkRenaming), { numRuns: 150, seed }));
    ok(seen.done >= 100 && seen.overFiles >= 20 && seen.refused <= 20, `Too few names were changed to hold anything: ${JSON.stringify(seen)}`);
  });

  async function checkRenaming({ texts, lineEnd, path, word, newName }: Renaming): Promise<void> {
    await files.write(Object.fromEntries(Object.entries(texts).map(([each, text]) => [each, text.replaceAll('\n', lineEnd)])));
    const found = await findName(path, word);
    if (found === undefined || found.name === newName) return;
    const before = { texts: files.texts(), state: await describeState(found, [found.name, newName]) };
    const renamed = await rename(found, newName);
    if (renamed === undefined) return;
    const place = renamed.find((each) => each.path === path) ?? found;
    deepEqual(await describeState(place, [found.name, newName]), before.state);
    const back = await rename(place, found.name);
    if (back === undefined) ok(hasTwice(before.texts, found.name));
    else {
      deepEqual(files.texts(), before.texts);
      seen.done++;
      if (renamed.some((each) => each.path !== path)) seen.overFiles++;
    }
  }

  /** The first name at or behind a word that can be changed. */
  async function findName(path: string, which: number): Promise<Place & { readonly name: string } | undefined> {
    const text = files.text(path);
    const found = [...text.getText().matchAll(/[\p{L}_][\p{L}\p{M}\p{N}_-]*/gu)];
    for (let each = 0; each < found.length; each++) {
      const { index: offset = 0 } = found[(which + each) % found.length] ?? {};
      const answer = await editor.ask('textDocument/prepareRename', { textDocument: { uri: text.uri }, position: text.positionAt(offset) });
      const range = 'result' in answer ? answer.result as Range | null : null;
      if (range) return { path, offset, name: text.getText(range) };
    }
    return undefined;
  }

  /** Undefined where the server refuses, as it does where the name is taken. */
  async function rename({ path, offset }: Place, newName: string): Promise<readonly Place[] | undefined> {
    const text = files.text(path);
    const answer = await editor.ask('textDocument/rename', { textDocument: { uri: text.uri }, position: text.positionAt(offset), newName });
    if ('result' in answer) return files.apply(answer.result as WorkspaceEdit);
    ok(/is called .+ already|means something else/.test(answer.message), answer.message);
    seen.refused++;
    return undefined;
  }

  /** What all files mean, what is found in them, and what refers to the name; the names themselves are left out. */
  async function describeState({ path, offset }: Place, hidden: readonly string[]): Promise<unknown> {
    const text = files.text(path);
    const answer = await editor.ask('textDocument/references', { textDocument: { uri: text.uri }, position: text.positionAt(offset), context: { includeDeclaration: true } });
    const references = 'result' in answer ? (answer.result as Location[]).map(({ uri, range }) => `${uri} ${range.start.line}`) : answer;
    const problems = [people, map].flatMap((each) => files.problems(each).filter(({ code }) => !aboutNames.includes(String(code))).map(({ code, range }) => `${each} ${range.start.line} ${String(code)}`));
    const meanings = (await files.meanings()).map((meaning) => hidden.reduce((said, name) => said.replaceAll(`"${name}"`, '"…"'), meaning));
    return { meanings, references, problems: problems.sort() };
  }
}).timeout(120_000);

/** What rules say of a name as such may change with it. */
const aboutNames = ['duplicate-name', 'misleading-name'];

/** A name that two lines had, or that hid another, can't be given again. */
function hasTwice(texts: Readonly<Record<string, string>>, name: string): boolean {
  return Object.values(texts).join('\n').split(/[^\p{L}\p{M}\p{N}_-]+/u).filter((word) => word === name).length > 1;
}
