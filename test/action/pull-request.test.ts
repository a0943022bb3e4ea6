import { deepEqual, throws } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readPullRequest } from '../../src/action/pull-request.js';

const commit = '0123456789'.repeat(4);

function checkRefused(event: unknown): void {
  throws(() => readPullRequest(event), { message: /run it with “on: pull_request”/u });
}

describe('an event of GitHub', () => {
  it('is about a pull request', () => {
    const event = { pull_request: { number: 7, base: { ref: 'main', sha: commit }, head: { ref: 'topic', sha: commit } } };
    deepEqual(readPullRequest(event), { number: 7, baseBranch: 'main', baseCommit: commit, headCommit: commit });
  });
  it('is refused where it is about something else', () => checkRefused({ ref: 'refs/heads/main', head_commit: {} }));
  it('is refused where it is nothing', () => {
    checkRefused(undefined);
    checkRefused(null);
    checkRefused('pull_request');
  });
  it('is refused where a commit is no name of one', () => checkRefused({ pull_request: { number: 7, base: { ref: 'main', sha: '--output=x' }, head: { ref: 'topic', sha: commit } } }));
});
