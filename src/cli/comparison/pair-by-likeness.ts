import { posix } from 'node:path';
import { createLineReader, withoutReturns } from './compare-lines.js';
import type { NumberedLines } from './compare-lines.js';
import type { FilePair } from './pair-files.js';
import type { VersionFile } from './version.js';

/** Up to so many pairs of files are compared each with each; of more only those that have the same name, or rare lines in common. */
const fewPairs = 40_000;
/** What more files than this say tells nothing about which of them it is; nor are more compared with each. */
const mostSharing = 8;

/** A file with what it says; undefined where that can’t be read. */
interface ReadText {
  readonly file: VersionFile;
  readonly text: string | undefined;
}

interface TextPair {
  readonly before: ReadText;
  readonly after: ReadText;
}

/** Pairs files that went with those that came, as git does: what is equal first, then what is likest, if half of the larger file stands in the other. */
export async function pairByLikeness(removed: readonly VersionFile[], added: readonly VersionFile[]): Promise<readonly FilePair[]> {
  if (removed.length === 0 || added.length === 0) return [...removed.map((before) => ({ before })), ...added.map((after) => ({ after }))];
  const left = new Set(await Promise.all(removed.map(readText)));
  const come = new Set(await Promise.all(added.map(readText)));
  const pairs: FilePair[] = [];
  for (const find of [equalOfSameName, equal, alike]) {
    for (const { before, after } of find([...left], [...come])) {
      if (!left.has(before) || !come.has(after)) continue;
      left.delete(before);
      come.delete(after);
      pairs.push({ before: before.file, after: after.file });
    }
  }
  return [...pairs, ...Array.from(left, ({ file }) => ({ before: file })), ...Array.from(come, ({ file }) => ({ after: file }))];
}

async function readText(file: VersionFile): Promise<ReadText> {
  return { file, text: await file.content.text() };
}

type FindPairs = (removed: readonly ReadText[], added: readonly ReadText[]) => readonly TextPair[];

const equal: FindPairs = (removed, added) => pairByKey(removed, added, contentOf);

const equalOfSameName: FindPairs = (removed, added) => pairByKey(removed, added, (read) => {
  const content = contentOf(read);
  return content === undefined ? undefined : `${nameOf(read)}\n${content}`;
});

/** Undefined where it says nothing: two empty files are no more the same than any others. */
function contentOf({ file, text }: ReadText): string | undefined {
  if (text === undefined) return file.content.object;
  return text.trim() === '' ? undefined : withoutReturns(text);
}

function nameOf({ file }: ReadText): string {
  return posix.basename(file.place);
}

/** Pairs what has the same key, in its order. */
function pairByKey(removed: readonly ReadText[], added: readonly ReadText[], keyOf: (read: ReadText) => string | undefined): readonly TextPair[] {
  const waiting = new Map<string, ReadText[]>();
  for (const before of removed.toReversed()) {
    const key = keyOf(before);
    const others = waiting.get(key ?? '');
    if (others) others.push(before);
    else if (key !== undefined) waiting.set(key, [before]);
  }
  return added.flatMap((after) => {
    const before = waiting.get(keyOf(after) ?? '')?.pop();
    return before ? [{ before, after }] : [];
  });
}

/** The pairs that are alike enough, the likest first; of equals, the ones whose files have the same name. */
const alike: FindPairs = (removed, added) => {
  const reader = createLineReader();
  const [befores, afters] = [removed.map((read) => ({ read, lines: reader.read(read.text ?? '') })), added.map((read) => ({ read, lines: reader.read(read.text ?? '') }))];
  const likenesses = listCandidates(befores, afters).map(({ before, after }) => ({
    before: before.read, after: after.read, likeness: reader.compare(before.lines, after.lines), isNamed: nameOf(before.read) === nameOf(after.read),
  }));
  return likenesses.filter(({ likeness }) => likeness >= 0.5).sort((a, b) => b.likeness - a.likeness || Number(b.isNamed) - Number(a.isNamed));
};

interface LinedFile {
  readonly read: ReadText;
  readonly lines: NumberedLines;
}

interface Candidate {
  readonly before: LinedFile;
  readonly after: LinedFile;
}

function listCandidates(removed: readonly LinedFile[], added: readonly LinedFile[]): readonly Candidate[] {
  if (removed.length * added.length <= fewPairs) return removed.flatMap((before) => added.map((after) => ({ before, after })));
  const index = indexFiles(removed);
  return added.flatMap((after) => closestTo(after, index).map((before) => ({ before, after })));
}

/** Who has each line, by its number, and each name; as far as few do. */
type FileIndex = ReadonlyMap<number | string, readonly LinedFile[]>;

function indexFiles(files: readonly LinedFile[]): FileIndex {
  const index = new Map<number | string, LinedFile[]>();
  for (const file of files) {
    for (const mark of marksOf(file)) {
      const others = index.get(mark);
      if (others === undefined) index.set(mark, [file]);
      else if (others.length <= mostSharing) others.push(file);
    }
  }
  return index;
}

function marksOf({ read, lines }: LinedFile): ReadonlySet<number | string> {
  return new Set<number | string>([nameOf(read), ...lines.numbers]);
}

/** Those with the most rare lines in common. */
function closestTo(after: LinedFile, index: FileIndex): readonly LinedFile[] {
  const shared = new Map<LinedFile, number>();
  for (const mark of marksOf(after)) {
    const holders = index.get(mark) ?? [];
    if (holders.length <= mostSharing) for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared].sort(([, one], [, two]) => two - one).slice(0, mostSharing).map(([file]) => file);
}
