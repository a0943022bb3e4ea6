import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { root } from '../../scripts/toolchain/folders.mjs';
import { changesOf, edits, share, type Edit } from './edits.js';
import type { Editor, Figures } from './editor.js';
import { journeyTexts } from './journey-texts.js';
import { askAll, askBesides } from './questions.js';
import { withoutComplaints } from './without-complaints.js';

/** Someone types in two files of a workspace, one of which imports the other; a third, which nobody opens, imports both. */
export interface TypingSession {
  readonly map: string;
  readonly people: string;
  readonly bursts: readonly Burst[];
}

/** Edits that follow each other faster than the server can answer, with a question now and then, and what comes afterwards. */
interface Burst {
  readonly path: 'map.journey' | 'people.journey';
  readonly edits: readonly Edit[];
  /** How many edits go by between two questions. */
  readonly pace: number;
  /** A place: the share of the text before it. */
  readonly asks: number;
  /** Asks everything, waits until the server has caught up, or goes on after so many turns, amid of what the server does. */
  readonly then: 'ask' | 'settle' | number;
}

const example = (name: string): string => readFileSync(new URL(`examples/${name}`, `file://${root}/`), 'utf8');
const maps = ['first-order.journey', 'first-workshop.journey', 'porting-by-fax.journey'].map(example);
const people = ['people.journey', 'mobile-people.journey'].map(example);
const asImport = (text: string): string => `import "people.journey"\n${text}`;

const burst = fc.record<Burst>({
  path: fc.constantFrom('map.journey', 'map.journey', 'people.journey'),
  edits: fc.array(edits, { minLength: 1, maxLength: 19, size: 'max' }),
  pace: fc.constantFrom(2, 4, 8, 16),
  asks: share,
  then: fc.constantFrom<Burst['then']>('ask', 'ask', 'settle', 'settle', 0, 1, 3, 10, 30, 100),
});

/** Most texts are made by chance, which gives all words of the language in small texts; some are examples, which are larger. */
function oneOf(examples: readonly string[], made: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...examples) }, { weight: 19, arbitrary: made });
}

/** Only the end of a session is compared, so that many short ones see more than a few long ones; some are long all the same. */
const bursts = fc.oneof({ weight: 12, arbitrary: burstsUpTo(8) }, { weight: 1, arbitrary: burstsUpTo(150) });

function burstsUpTo(maxLength: number): fc.Arbitrary<readonly Burst[]> {
  return fc.array(burst, { minLength: 1, maxLength, size: 'max' });
}

const sessions: fc.Arbitrary<TypingSession> = fc.record({ map: oneOf(maps, journeyTexts.map(asImport)), people: oneOf(people, journeyTexts), bursts });

export type OpenServer = (texts: Readonly<Record<string, string>>) => Promise<Editor>;
export interface TypingFigures extends Figures {
  readonly edits: number;
}

export interface Fuzzing {
  /** How many edits there are at least. */
  readonly edits: number;
  readonly seed: number;
  readonly openServer: OpenServer;
  /** Hears of the figures so far after each batch of sessions. */
  readonly report?: (figures: TypingFigures) => void;
}

/** In ms. What takes longer hangs; and a failure whose smallest session is not found by then is told with a larger one. */
const longestBatch = 120_000;

/** Runs sessions until there are enough edits. Rejects with the seed and the smallest session that fails. */
export async function typeAtRandom({ edits: enough, seed, openServer, report }: Fuzzing): Promise<TypingFigures> {
  let total: TypingFigures = { edits: 0, requests: 0, longest: 0, slowest: '' };
  const property = fc.asyncProperty(sessions, async (session) => {
    total = add(total, await withoutComplaints(() => checkTyping(session, openServer)));
  });
  for (let batch = 0; total.edits < enough; batch++) {
    await fc.assert(property, { numRuns: 5, seed: seed + batch, unbiased: true, interruptAfterTimeLimit: longestBatch, markInterruptAsFailure: true });
    report?.(total);
  }
  return total;
}

function add(one: TypingFigures, other: TypingFigures): TypingFigures {
  const { longest, slowest } = one.longest > other.longest ? one : other;
  return { edits: one.edits + other.edits, requests: one.requests + other.requests, longest, slowest };
}

const third = 'third.journey';

/** Types, asks everything everywhere, and compares the server with a fresh one that was opened with the same texts. */
async function checkTyping({ map, people, bursts }: TypingSession, openServer: OpenServer): Promise<TypingFigures> {
  const files = { 'map.journey': map, 'people.journey': people, [third]: 'import "map.journey"\nimport "people.journey"\njourney "Third" for Sarah, Tom\n' };
  const typed = await openServer(files);
  await typed.open('map.journey', map);
  await typed.open('people.journey', people);
  const meanwhile: Promise<unknown>[] = [];
  for (const burst of bursts) await typeBurst(typed, burst, files[burst.path], meanwhile);
  await Promise.all(meanwhile);
  const fresh = await openServer(files);
  for (const path of typed.openPaths()) await fresh.open(path, typed.text(path).getText(), typed.text(path).version);
  await compare(typed, fresh, [third]);
  await Promise.all([typed.close(), fresh.close()]);
  return { edits: bursts.reduce((sum, burst) => sum + burst.edits.length, 0), ...typed.figures() };
}

/** What an editor asks between two keystrokes; the next one may cancel it. */
const whileTyping = ['textDocument/completion', 'textDocument/documentSymbol', 'textDocument/codeAction', 'textDocument/inlayHint', 'textDocument/semanticTokens/full'];

/** The answers to what is asked on the way are awaited with those of other bursts, or else they would hold up the typing. */
async function typeBurst(editor: Editor, { path, edits, pace, asks, then }: Burst, origin: string, meanwhile: Promise<unknown>[]): Promise<void> {
  for (const [index, edit] of edits.entries()) {
    await editor.change(path, changesOf(edit, editor.text(path), origin));
    if (index % pace === 0) meanwhile.push(askWhileTyping(editor, path, asks, whileTyping[(index / pace) % whileTyping.length] ?? ''));
  }
  if (typeof then === 'number') for (let turn = 0; turn < then; turn++) await nextTurn();
  else await editor.settle();
  if (then === 'ask') await askAll(editor, path, [placeOf(editor, path, asks)]);
}

function askWhileTyping(editor: Editor, path: string, share: number, method: string): Promise<unknown> {
  const text = editor.text(path);
  const position = text.positionAt(placeOf(editor, path, share));
  return editor.ask(method, { textDocument: { uri: text.uri }, position, range: { start: position, end: position }, context: { diagnostics: [] } });
}

function placeOf(editor: Editor, path: string, share: number): number {
  return Math.floor(share * (editor.text(path).getText().length + 1));
}

/** Both servers have to say the same about each file that is open, and mean the same by each that isn't. */
export async function compare(one: Editor, other: Editor, closed: readonly string[]): Promise<void> {
  await one.settle(closed);
  await other.settle(closed);
  for (const path of one.openPaths()) {
    const offsets = [0.1, 0.5, 0.9].map((share) => placeOf(one, path, share));
    const [first, second] = await Promise.all([askAll(one, path, offsets), askAll(other, path, offsets)]);
    for (const [question, answer] of first) deepEqual(JSON.parse(answer), JSON.parse(second.get(question) ?? 'null'), `${path}: ${question}`);
  }
  const [first, second] = await Promise.all([one, other].map((editor) => askBesides(editor, closed)));
  deepEqual(first, second);
}
