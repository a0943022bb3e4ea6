import { notice, summary, warning } from '@actions/core';
import { visibleText } from '../report/visible-text.js';
import { describeRefusal } from './describe-refusal.js';
import { keepComment } from './keep-comment.js';
import type { Conversation } from './keep-comment.js';
import { openGitHub } from './open-github.js';

/**
 * Keeps the comment on a pull request. Where GitHub doesn't take it, as on a pull request from a fork, the summary of the job says the
 * same and why it stands there alone, so that this is no failure.
 */
export async function tellPullRequest(token: string, conversation: Conversation, markdown: string, isWorthANewOne: boolean): Promise<void> {
  try {
    await keepComment(openGitHub(token), conversation, markdown, isWorthANewOne);
  } catch (error) {
    const { isExpected, sentence } = describeRefusal(error);
    (isExpected ? notice : warning)(`${sentence} The summary of this job says what changes.`);
    await writeSummary(`\n> ${sentence}\n`);
  }
}

/** Writes more of the summary of the job. Runners without summaries, and disks without space, cost no more than that. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    warning(visibleText(`The summary of this job can't be written: ${error instanceof Error ? error.message : String(error)}`));
  }
}
