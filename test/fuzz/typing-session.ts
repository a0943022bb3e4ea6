import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { root } from '../../scripts/toolchain/folders.mjs';
import { changesOf, edits, share, type Edit } from './edits.js';
import type { Editor, Figures } from './editor.js';
import { journeyTexts } from './journey-texts.js';
import { askAll, askWorkspace } from './questions.js';
import { withoutComplaints } from './without-complaints.js';

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

const burst = fc.record<Burst>({
  path: fc.constantFrom('map.journey', 'map.journey', 'people.journey'),
  edits: fc.array(edits, { minLength: 1, maxLength: 15, size: 'max' }),
  asks: fc.array(share, { minLength: 1, maxLength: 2 }),
});

/** Most texts are made by chance, which gives all words of the language in small texts; some are examples, which are larger. */
function oneOf(examples: readonly string[], made: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...examples) }, { weight: 9, arbitrary: made });
}

function sessionsOf(most: number): fc.Arbitrary<TypingSession> {
  return fc.record({
    map: oneOf(maps, journeyTexts.map(asImport)),
    people: oneOf(people, journeyTexts),
    bursts: fc.array(burst, { minLength: 1, maxLength: most, size: 'max' }),
  });
}

export type OpenServer = (texts: Readonly<Record<string, string>>) => Promise<Editor>;
export interface TypingFigures extends Figures {
  readonly edits: number;
}

export interface Fuzzing {
  /** How many edits there are at least. */
  readonly edits: number;
  readonly seed: number;
  /** The most bursts of edits in one session; a longer one spends more of its time on edits, and less on starting servers. */
  readonly bursts: number;
  readonly openServer: OpenServer;
  /** Hears of the figures so far after each batch of sessions. */
  readonly report?: (figures: TypingFigures) => void;
}

/** In ms. What takes longer hangs; and a failure whose smallest session is not found by then is told with a larger one. */
const longestBatch = 300_000;

/** Runs sessions until there are enough edits. Rejects with the seed and the smallest session that fails. */
export async function typeAtRandom({ edits: enough, seed, bursts: most, openServer, report }: Fuzzing): Promise<TypingFigures> {
  let total: TypingFigures = { edits: 0, requests: 0, longest: 0, slowest: '' };
  const property = fc.asyncProperty(sessionsOf(most), async (session) => {
    total = add(total, await withoutComplaints(() => checkTyping(session, openServer)));
  });
  for (let batch = 0; total.edits < enough; batch++) {
    await fc.assert(property, { numRuns: 2, seed: seed + batch, unbiased: true, interruptAfterTimeLimit: longestBatch, markInterruptAsFailure: true });
    report?.(total);
  }
  return total;
}

function add(one: TypingFigures, other: TypingFigures): TypingFigures {
  const { longest, slowest } = one.longest > other.longest ? one : other;
  return { edits: one.edits + other.edits, requests: one.requests + other.requests, longest, slowest };
}

/** Types, asks everything everywhere, and compares the server with a fresh one that was opened with the same texts. */
async function checkTyping({ map, people, bursts }: TypingSession, openServer: OpenServer): Promise<TypingFigures> {
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

/** What an editor asks between two keystrokes; the next one may cancel it. */
const whileTyping = ['textDocument/completion', 'textDocument/documentSymbol', 'textDocument/codeAction', 'textDocument/inlayHint', 'textDocument/semanticTokens/full'];

/** Returns the number of edits. */
async function typeBurst(editor: Editor, { path, edits, asks }: Burst, origin: string): Promise<number> {
  const meanwhile: Promise<unknown>[] = [];
  for (const [index, edit] of edits.entries()) {
    await editor.change(path, changesOf(edit, editor.text(path), origin));
    const text = editor.text(path);
    const position = text.positionAt(Math.floor((asks[0] ?? 0) * text.getText().length));
    const method = whileTyping[index % whileTyping.length] ?? '';
    meanwhile.push(editor.ask(method, { textDocument: { uri: text.uri }, position, range: { start: position, end: position }, context: { diagnostics: [] } }));
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
