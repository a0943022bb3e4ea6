import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { root } from '../../scripts/toolchain/folders.mjs';
import { edits, changesOf, type Edit } from './edits.js';
import type { Editor, Figures } from './editor.js';
import { journeyTexts } from './journey-texts.js';
import { askAll, askWorkspace } from './questions.js';

/** Someone types in two files of a workspace, one of which imports the other; a third, which nobody opens, imports both. */
export interface TypingSession {
  readonly map: string;
  readonly people: string;
  readonly bursts: readonly Burst[];
}

/** Edits that follow each other faster than the server can answer, and the places that are asked about afterwards. */
interface Burst {
  readonly path: 'map.journey' | 'people.journey';
  readonly edits: readonly Edit[];
  readonly asks: readonly number[];
}

const example = (name: string): string => readFileSync(new URL(`examples/${name}`, `file://${root}/`), 'utf8');
const maps = ['first-order.journey', 'first-workshop.journey', 'porting-by-fax.journey'].map(example);
const people = ['people.journey', 'mobile-people.journey'].map(example);
const asImport = (text: string): string => `import "people.journey"\n${text}`;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const bursts = fc.record<Burst>({
  path: fc.constantFrom('map.journey', 'map.journey', 'people.journey'),
  edits: fc.array(edits, { minLength: 1, maxLength: 8 }),
  asks: fc.array(share, { minLength: 1, maxLength: 2 }),
});

/** Sessions of at most `most` bursts; `large` is how often one begins with an example instead of a text made by chance, which is smaller. */
export function typingSessions({ most, large }: { readonly most: number; readonly large: number }): fc.Arbitrary<TypingSession> {
  const oneOf = (examples: readonly string[], made: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof({ weight: Math.round(large * 100), arbitrary: fc.constantFrom(...examples) }, { weight: Math.round((1 - large) * 100), arbitrary: made });
  return fc.record({
    map: oneOf(maps, journeyTexts.map(asImport)),
    people: oneOf(people, journeyTexts),
    bursts: fc.array(bursts, { minLength: 1, maxLength: most, size: 'max' }),
  });
}

export type OpenServer = (texts: Readonly<Record<string, string>>) => Promise<Editor>;
export interface TypingFigures extends Figures {
  readonly edits: number;
}

/** Types, asks everything everywhere, and compares the server with a fresh one that was opened with the same texts. */
export async function checkTyping({ map, people, bursts }: TypingSession, openServer: OpenServer): Promise<TypingFigures> {
  const files = { 'map.journey': map, 'people.journey': people, 'third.journey': 'import "map.journey"\nimport "people.journey"\njourney "Third" for Sarah, Tom\n' };
  const typed = await openServer(files);
  await typed.open('map.journey', map);
  await typed.open('people.journey', people);
  let count = 0;
  for (const burst of bursts) count += await typeBurst(typed, burst, files[burst.path]);
  const fresh = await openServer(files);
  for (const path of typed.openPaths()) await fresh.open(path, typed.text(path).getText(), typed.text(path).version);
  await compare(typed, fresh);
  await Promise.all([typed.close(), fresh.close()]);
  return { edits: count, ...typed.figures() };
}

/** Returns the number of edits. */
async function typeBurst(editor: Editor, { path, edits, asks }: Burst, origin: string): Promise<number> {
  const meanwhile: Promise<unknown>[] = [];
  for (const edit of edits) {
    await editor.change(path, changesOf(edit, editor.text(path), origin));
    const textDocument = { uri: editor.text(path).uri };
    const position = editor.text(path).positionAt((asks[0] ?? 0) * editor.text(path).getText().length);
    for (const method of ['textDocument/completion', 'textDocument/documentSymbol', 'textDocument/codeAction']) {
      meanwhile.push(editor.ask(method, { textDocument, position, range: { start: position, end: position }, context: { diagnostics: [] } }));
    }
  }
  await Promise.all(meanwhile);
  await editor.settle();
  const { length } = editor.text(path).getText();
  await askAll(editor, path, asks.map((share) => Math.floor(share * (length + 1))));
  return edits.length;
}

/** Both servers have to say the same about each file, opened or not. */
export async function compare(one: Editor, other: Editor): Promise<void> {
  await one.settle();
  await other.settle();
  for (const path of one.openPaths()) {
    const { length } = one.text(path).getText();
    const offsets = [0.1, 0.5, 0.9].map((share) => Math.floor(share * length));
    const [first, second] = await Promise.all([askAll(one, path, offsets), askAll(other, path, offsets)]);
    for (const [question, answer] of first) deepEqual(JSON.parse(answer), JSON.parse(second.get(question) ?? 'null'), `${path}: ${question}`);
  }
  const [first, second] = await Promise.all([askWorkspace(one), askWorkspace(other)]);
  deepEqual(JSON.parse(first), JSON.parse(second));
}
