import { deepEqual, rejects } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { keepRecent } from '../../src/cli/git/keep-recent.js';

/** Asks for texts of four characters one after the other, of which two are kept, and returns what was really asked. */
async function checkAsked(questions: string, asked: string): Promise<void> {
  const really: string[] = [];
  const ask = keepRecent((question) => {
    really.push(question);
    return Promise.resolve(question.repeat(4));
  }, 8);
  const answers: unknown[] = [];
  for (const question of questions) answers.push(await ask(question));
  deepEqual(answers, Array.from(questions).map((question) => question.repeat(4)));
  deepEqual(really.join(''), asked);
}

describe('recent answers', () => {
  it('are given again', () => checkAsked('abab', 'ab'));
  it('are forgotten when there are more, the oldest first', () => checkAsked('abcba', 'abca'));
  it('count from when they were last asked for', () => checkAsked('abacab', 'abcb'));

  it('that are on their way are not asked for twice', async () => {
    const really: string[] = [];
    const ask = keepRecent((question) => { really.push(question); return Promise.resolve(question); }, 8);
    deepEqual(await Promise.all(['a', 'b', 'a'].map(ask)), ['a', 'b', 'a']);
    deepEqual(really, ['a', 'b']);
  });

  it('fail as the question failed', () => rejects(keepRecent(() => Promise.reject(new Error('no git')), 8)('a'), /no git/u));
});
