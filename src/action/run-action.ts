import { endGroup, setFailed, setOutput, startGroup, warning } from '@actions/core';
import { context } from '@actions/github';
import type { ChangeLevel } from '../diff/comparison.js';
import { describeForbidden } from '../report/count-changes.js';
import { countFrom, countLevels } from '../report/file-comparison.js';
import type { FileComparison } from '../report/file-comparison.js';
import { formatGithub } from '../report/github.js';
import { visibleText } from '../report/visible-text.js';
import { attachPictures, chooseDrawn } from './attach-pictures.js';
import { comparePull } from './compare-pull.js';
import type { PullComparison } from './compare-pull.js';
import { formatReport } from './format-report.js';
import type { AttachedPictures } from './format-report.js';
import { readPullRequest } from './pull-request.js';
import { readInputs } from './read-inputs.js';
import { tellPullRequest, writeSummary } from './tell-pull-request.js';

/** GitHub refuses comments of 65,536 characters. */
const commentLimit = 60_000;

/** GitHub refuses summaries of 1 MiB; a character takes up to three bytes. */
const summaryLimit = 300_000;

/** Tells what the pull request of this run does to journeys. Throws a Failure where that can't be found out. */
export async function runAction(): Promise<void> {
  const { base, comment, failOn, token } = readInputs();
  const pull = readPullRequest(context.payload);
  const compared = await comparePull(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), pull, base);
  for (const trouble of compared.troubles) warning(visibleText(trouble));
  process.stdout.write(formatGithub(compared.check));
  const report = { ...compared, pictures: await attach(compared.comparisons) };
  await writeSummary(formatReport(report, summaryLimit));
  if (comment) await tellPullRequest(token, { ...context.repo, number: pull.number }, formatReport(report, commentLimit), compared.comparisons.length > 0);
  for (const [name, value] of Object.entries(count(compared))) setOutput(name, value);
  for (const reason of listReasons(compared, failOn)) setFailed(reason);
}

/** Where the pictures are; undefined where there are none, or where GitHub takes none, since all else is worth telling. */
async function attach(comparisons: readonly FileComparison[]): Promise<AttachedPictures | undefined> {
  const drawn = chooseDrawn(comparisons);
  if (drawn.length === 0) return undefined;
  startGroup('Attaching pictures');
  try {
    const { serverUrl, repo: { owner, repo }, runId } = context;
    return { address: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/artifacts/${await attachPictures(drawn)}`, files: drawn.length };
  } catch (error) {
    warning(visibleText(`The pictures can't be attached: ${error instanceof Error ? error.message : String(error)}`));
    return undefined;
  } finally {
    endGroup();
  }
}

/** The outputs, as action.yml names them. They are numbers, so that nothing from a journey gets into a workflow. */
function count({ comparisons, check: { summary: { errors, warnings } } }: PullComparison): Readonly<Record<string, number>> {
  const { attention, notable, cosmetic } = countLevels(comparisons);
  const incomparable = comparisons.filter(({ review }) => !review).length;
  return { journeys: comparisons.length, changes: attention + notable + cosmetic, attention, notable, cosmetic, incomparable, errors, warnings };
}

/** Why the job fails. */
function listReasons({ comparisons, check: { summary: { errors } } }: PullComparison, failOn: ChangeLevel | undefined): readonly string[] {
  const forbidden = failOn === undefined ? 0 : countFrom(failOn, comparisons);
  return [
    ...(errors === 0 ? [] : [`The check finds ${errors === 1 ? 'an error' : `${errors} errors`}.`]),
    ...(forbidden === 0 || failOn === undefined ? [] : [describeForbidden(forbidden, `fail-on: ${failOn}`)]),
  ];
}
