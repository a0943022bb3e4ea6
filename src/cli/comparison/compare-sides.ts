import type { FileComparison } from '../../report/file-comparison.js';
import type { CommandIo } from '../command-io.js';
import { withGit } from '../git/git-door.js';
import { adviseOnNumber } from './advise-on-paths.js';
import { compareFiles } from './compare-files.js';
import { openBranch } from './open-branch.js';
import type { BranchRequest } from './open-branch.js';
import { openSides } from './open-sides.js';
import type { OpenSides } from './open-sides.js';

/** What became of all files of two versions. */
export interface ComparedSides {
  readonly comparisons: readonly FileComparison[];
  /** True where there was nothing to compare. */
  readonly isEmpty: boolean;
  /** A sentence for each part that could not be looked into. */
  readonly problems: readonly string[];
  /** What is wrong with the settings, which count as far as they can be understood, and which images are not shown: a sentence each. */
  readonly troubles: readonly string[];
  /** True where two files were compared, and not folders or branches. */
  readonly isSingle: boolean;
  /** The files on the disk that were read, images among them. */
  readonly inputs: readonly string[];
}

/** Compares what two arguments name. Throws a Failure where that is nothing that can be compared. */
export function compareSides(before: string, after: string, io: CommandIo, withImages: boolean): Promise<ComparedSides> {
  return withGit(io.cwd, async (git) => compareOpen(await openSides(before, after, git, io), withImages));
}

/** What to type instead, where something else than two things is named. */
export function adviseOn(paths: readonly string[], io: CommandIo): Promise<string> {
  return withGit(io.cwd, (git) => adviseOnNumber(paths, git, io));
}

/** Compares a branch with the one that it has left. Throws a Failure where git has no such thing. */
export function compareBranch(request: BranchRequest, withImages: boolean): Promise<ComparedSides> {
  return withGit(request.cwd, async (git) => compareOpen(await openBranch(request, git), withImages));
}

async function compareOpen(sides: OpenSides, withImages: boolean): Promise<ComparedSides> {
  const { before, after } = sides;
  const { comparisons: compared, troubles } = await compareFiles(sides, 'after');
  const { comparisons, files, notes } = withImages ? await embedAll(compared, sides) : { comparisons: compared, files: [], notes: [] };
  const isSingle = !before.isFolder;
  return {
    comparisons: isSingle ? comparisons : comparisons.filter(differs),
    problems: [...before.problems, ...after.problems],
    isSingle,
    isEmpty: sides.isEmpty,
    troubles: [...troubles, ...notes],
    inputs: [...files, ...sides.pairs.flatMap((pair) => [pair.before, pair.after]).flatMap((file) => (file && file.content.object === undefined ? [file.file] : []))],
  };
}

interface EmbeddedComparisons {
  readonly comparisons: readonly FileComparison[];
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

async function embedAll(comparisons: readonly FileComparison[], { pairs }: OpenSides): Promise<EmbeddedComparisons> {
  const { embedCompared } = await import('./embed-compared.js');
  const embedded = comparisons.map((comparison, index) => embedCompared(comparison, pairs[index] ?? {}));
  return { comparisons: embedded.map(({ comparison }) => comparison), files: embedded.flatMap(({ files }) => files), notes: embedded.flatMap(({ notes }) => notes) };
}

/** Files may differ in nothing but the ends of their lines. */
function differs({ before, after, review }: FileComparison): boolean {
  if (!review || !before || !after || before.path !== after.path) return true;
  return review.comparison.changes.length > 0 || Object.values(review.notDrawn).some((count) => count > 0);
}
