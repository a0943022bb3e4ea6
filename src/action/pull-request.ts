import { Failure } from '../cli/failure.js';

/** The pull request that a workflow runs for. */
export interface PullRequest {
  readonly number: number;
  /** The branch that it goes to, and a commit of it. The branch may have moved on since. */
  readonly baseBranch: string;
  readonly baseCommit: string;
  /** What it brings. */
  readonly headCommit: string;
}

/** Finds the pull request in what GitHub tells of an event. Throws a Failure where the event is about none. */
export function readPullRequest(event: unknown): PullRequest {
  const pull = memberOf(event, 'pull_request');
  const base = memberOf(pull, 'base');
  const number = memberOf(pull, 'number');
  const baseBranch = memberOf(base, 'ref');
  const baseCommit = memberOf(base, 'sha');
  const headCommit = memberOf(memberOf(pull, 'head'), 'sha');
  if (typeof number === 'number' && typeof baseBranch === 'string' && isCommit(baseCommit) && isCommit(headCommit)) return { number, baseBranch, baseCommit, headCommit };
  throw new Failure('This action compares what a pull request changes, and the event of this workflow is about none; run it with “on: pull_request”.');
}

/** What an object holds under a name; undefined where it is no object, or holds nothing there. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

/** Names of commits have 40 digits, or 64 in repositories with newer ones. */
function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/u.test(value);
}
