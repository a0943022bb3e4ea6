import { info } from '@actions/core';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

export type GitHub = ReturnType<typeof getOctokit>;

/** In seconds. GitHub asks for a minute where too much came at once, which is worth waiting for; for more, the job would stand still. */
const longestWait = 61;

const mostRetries = 2;

/** These answers are the same each time, save 429, after which `throttling` asks again when GitHub wants it. */
const lastingAnswers = [400, 401, 403, 404, 410, 413, 422, 429, 451];

/** Speaks to GitHub with a token, and asks again where it answers that it can't now, or that it was asked too often. */
export function openGitHub(token: string): GitHub {
  const options = { retry: { doNotRetry: lastingAnswers, retries: mostRetries }, throttle: { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting } };
  return getOctokit(token, options, retry, throttling);
}

function isWorthWaiting(seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean {
  const isWorthIt = seconds <= longestWait && retries < mostRetries;
  if (isWorthIt) info(`GitHub takes no more requests for ${seconds} seconds; waiting.`);
  return isWorthIt;
}
