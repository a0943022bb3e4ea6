import { setFailed } from '@actions/core';
import { Failure } from '../cli/failure.js';
import { visibleText } from '../report/visible-text.js';
import { runAction } from './run-action.js';

try {
  await runAction();
} catch (error) {
  setFailed(visibleText(describeFailure(error)));
}

function describeFailure(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `This should not have happened; please report it with the journeys of this pull request: ${reason}`;
}
