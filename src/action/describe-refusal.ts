import { memberOf } from './pull-request.js';

/** Why GitHub has not taken a comment. */
export interface Refusal {
  readonly sentence: string;
  /** True where this token is not meant to comment, as on pull requests from forks. */
  readonly isExpected: boolean;
}

/** Says what an error of GitHub means. */
export function describeRefusal(error: unknown): Refusal {
  if (isRateLimit(error)) return { isExpected: false, sentence: 'GitHub did not take the comment, since this token has asked it too often for now (its rate limit). Run the job again later.' };
  if (isForbidden(error)) return { isExpected: true, sentence: 'This token may not comment on the pull request, as on those from forks. For a comment, the job needs the permission “pull-requests: write”.' };
  const status = Number(memberOf(error, 'status'));
  return { isExpected: false, sentence: `GitHub did not take the comment${Number.isNaN(status) ? '' : ` (${status})`}. Run the job again later.` };
}

/** GitHub answers 403 to a token that has asked too often, as to one that may not ask at all. */
function isRateLimit(error: unknown): boolean {
  const headers = memberOf(memberOf(error, 'response'), 'headers');
  const isUsedUp = memberOf(headers, 'retry-after') !== undefined || memberOf(headers, 'x-ratelimit-remaining') === '0' || (error instanceof Error && /rate limit/iu.test(error.message));
  const status = memberOf(error, 'status');
  return status === 429 || (status === 403 && isUsedUp) || listTypes(error).includes('RATE_LIMITED');
}

function isForbidden(error: unknown): boolean {
  return [401, 403, 404].includes(Number(memberOf(error, 'status'))) || listTypes(error).includes('FORBIDDEN');
}

/** GraphQL answers with 200 and a list of errors, each with its type. */
function listTypes(error: unknown): readonly unknown[] {
  const errors = memberOf(error, 'errors') ?? memberOf(memberOf(error, 'data'), 'errors');
  return Array.isArray(errors) ? errors.map((each) => memberOf(each, 'type')) : [];
}
