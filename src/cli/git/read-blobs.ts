import { Failure } from '../failure.js';
import { largestFile } from '../largest-file.js';
import { keepRecent } from './keep-recent.js';
import { describeStart, startGit } from './run-git.js';

/** Reads what commits hold, by the names of the objects. */
export interface BlobReader {
  /**
   * The text of an object as an editor would show it: bytes that are no UTF-8 become a finding, and the byte order mark is no part of it.
   * Undefined where it is larger than a journey may be. Rejects with a Failure where it can't be read.
   */
  readonly read: (object: string) => Promise<string | undefined>;
  /** Ends git, which waits for the next question otherwise. */
  readonly close: () => void;
}

/** In characters. Files are asked for again soon, for their likeness, for what they say, and by those that import them; a large repository would not fit. */
const mostKept = 2 ** 26;

/** One git answers all questions, one after the other: to start one for each would take longer than to read. */
export function openBlobs(root: string): BlobReader {
  const child = startGit(root, ['cat-file', '--batch']);
  const pieces = createPieces(child.stdout);
  let failure: Failure | undefined;
  child.on('error', (error) => { failure = describeStart(error); });
  // Where git has ended, the next answer is missing, which says enough.
  child.stdin.on('error', () => { failure ??= noAnswer(); });
  child.stderr.resume();
  const ask = async (object: string): Promise<string | undefined> => {
    child.stdin.write(`${object}\n`);
    const head = await pieces.readLine();
    if (head === undefined) throw failure ?? noAnswer();
    const size = Number(/^[0-9a-f]+ blob (\d+)$/u.exec(head)?.[1]);
    if (Number.isNaN(size)) throw new Failure(`git has no ${object} here; fetch what is missing, such as with git fetch --refetch`);
    // A line end follows what was asked for.
    const bytes = await pieces.readBytes(size + 1, size <= largestFile);
    return bytes && new TextDecoder().decode(bytes.subarray(0, size));
  };
  let last: Promise<unknown> = Promise.resolve();
  const askInTurn = (object: string): Promise<string | undefined> => {
    const answer = last.then(() => ask(object));
    last = answer.catch(() => undefined);
    return answer;
  };
  return { read: keepRecent(askInTurn, mostKept), close: () => { child.stdin.end(); } };
}

function noAnswer(): Failure {
  return new Failure('git has stopped to answer; try again, or look whether git fsck finds a damage.');
}

/** A stream that is read by lines and by numbers of bytes in turns. */
function createPieces(stream: AsyncIterable<Buffer>) {
  const source = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const fill = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done !== true) rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return next.done !== true;
  };
  return {
    /** The next line; undefined at the end of the stream. */
    readLine: async (): Promise<string | undefined> => {
      while (!rest.includes('\n')) if (!await fill()) return undefined;
      const end = rest.indexOf('\n');
      const line = rest.subarray(0, end).toString();
      rest = rest.subarray(end + 1);
      return line;
    },
    /** The next bytes, or nothing of them where no one wants to keep them. */
    readBytes: async (size: number, isKept: boolean): Promise<Uint8Array | undefined> => {
      const kept: Buffer[] = [];
      for (let left = size; left > 0;) {
        if (rest.length === 0 && !await fill()) throw noAnswer();
        const piece = rest.subarray(0, left);
        if (isKept) kept.push(piece);
        left -= piece.length;
        rest = rest.subarray(piece.length);
      }
      return isKept ? Buffer.concat(kept) : undefined;
    },
  };
}
