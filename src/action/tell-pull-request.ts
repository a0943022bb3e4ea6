import { notice, summary, warning } from '@actions/core';
import { getOctokit } from '@actions/github';
import { visibleText } from '../report/visible-text.js';
import { keepComment } from './keep-comment.js';
import type { Conversation } from './keep-comment.js';

/**
 * Keeps the comment on a pull request. Where this token may not write one, as on a pull request from a fork, the summary of the job
 * says the same, so that this is no failure.
 */
export async function tellPullRequest(token: string, conversation: Conversation, markdown: string, isWorthANewOne: boolean): Promise<void> {
  try {
    await keepComment(getOctokit(token), conversation, markdown, isWorthANewOne);
  } catch (error) {
    if (isRefusal(error)) notice('This token may not comment on the pull request, as on those from forks: the summary of this job says what changes. For a comment, the job needs the permission “pull-requests: write”.');
    else warning(`GitHub did not take the comment${describeStatus(error)}; the summary of this job says what changes.`);
  }
}

/** REST answers with a status; GraphQL with 200 and a list of errors. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isForbidden = 'errors' in error && Array.isArray(error.errors) && error.errors.some((each: unknown) => typeof each === 'object' && each !== null && 'type' in each && each.type === 'FORBIDDEN');
  return isForbidden || ('status' in error && [401, 403, 404].includes(Number(error.status)));
}

function describeStatus(error: unknown): string {
  return error instanceof Error && 'status' in error ? ` (${Number(error.status)})` : '';
}

/** Writes the summary of the job. Runners without summaries, and disks without space, cost no more than that. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    warning(visibleText(`The summary of this job can't be written: ${error instanceof Error ? error.message : String(error)}`));
  }
}
