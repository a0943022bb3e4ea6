import { buildCheckResult } from '../cli/build-check-result.js';
import { compareFiles } from '../cli/comparison/compare-files.js';
import { openBranch } from '../cli/comparison/open-branch.js';
import type { OpenSides } from '../cli/comparison/open-sides.js';
import { Failure } from '../cli/failure.js';
import { withGit } from '../cli/git/git-door.js';
import type { GitDoor } from '../cli/git/git-door.js';
import type { Repository } from '../cli/git/repository.js';
import type { CheckResult } from '../report/check-result.js';
import type { FileComparison } from '../report/file-comparison.js';
import { checkImporters } from './check-importers.js';
import type { PullRequest } from './pull-request.js';

/** What a pull request does to the journeys of its repository. */
export interface PullComparison {
  /** The files that it adds, removes or changes. */
  readonly comparisons: readonly FileComparison[];
  /** What there is to say about them as it leaves them, and what it brings about in those that import them. */
  readonly check: CheckResult;
  /** What is wrong with the settings that changes are judged by, a sentence each. */
  readonly troubles: readonly string[];
}

/**
 * Compares what a pull request brings with the commit from which it has grown apart, both as git keeps them: what stands on the disk
 * is neither read nor changed. Throws a Failure where the history is not there.
 */
export function comparePull(folder: string, pull: PullRequest, base: string | undefined): Promise<PullComparison> {
  return withGit(folder, async (git) => {
    const sides = await openPull(git, pull, base).catch(adviseOnCheckout);
    // A pull request does not say itself how much its changes matter.
    const { comparisons, files, troubles } = await compareFiles(sides, 'before');
    return { comparisons, check: buildCheckResult([...files, ...await checkImporters(sides)]), troubles };
  });
}

async function openPull(git: GitDoor, pull: PullRequest, base: string | undefined): Promise<OpenSides> {
  const repository = await git.repository();
  const target = base ?? await findTarget(repository, pull);
  return openBranch({ base: target, head: pull.headCommit, paths: [], cwd: repository.root }, git);
}

function adviseOnCheckout(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  throw new Failure(`${error.message} This action needs the repository with its history: in a step before it, actions/checkout with “fetch-depth: 0”.`);
}

/** The branch that the pull request goes to, as it was fetched; where it was not, the commit of it that GitHub names. */
async function findTarget({ findCommit }: Repository, { baseBranch, baseCommit }: PullRequest): Promise<string> {
  const fetched = `refs/remotes/origin/${baseBranch}`;
  try {
    await findCommit(fetched);
    return fetched;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return baseCommit;
  }
}
