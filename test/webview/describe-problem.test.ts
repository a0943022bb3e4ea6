import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describeProblem } from '../../src/webview/describe-problem.js';

const place = { line: 11, character: 2 };
const problem = { message: 'A step needs a title in quotes.', range: { start: place, end: place } };

describe('the note above the picture', () => {
  it('says where the text stopped making sense', () => {
    equal(describeProblem({ problem, behind: true }), 'The picture may be behind: line 12: A step needs a title in quotes.');
    equal(describeProblem({ problem, behind: false }), 'The picture may be incomplete: line 12: A step needs a title in quotes.');
  });

  it('is empty where all is well', () => equal(describeProblem({ behind: false }), ''));
});
