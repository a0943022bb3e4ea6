import { getInput } from '@actions/core';
import { Failure } from '../cli/failure.js';
import { changeLevels } from '../diff/comparison.js';
import type { ChangeLevel } from '../diff/comparison.js';

/** What a workflow hands in; `action.yml` describes each. */
export interface ActionInputs {
  /** What git calls the version to compare with; undefined for the branch that the pull request goes to. */
  readonly base: string | undefined;
  readonly failOn: ChangeLevel | undefined;
  readonly comment: boolean;
  readonly token: string;
}

/** Throws a Failure where an input is none that it may be. */
export function readInputs(): ActionInputs {
  const comment = readChoice('comment', ['true', 'false']) ?? 'true';
  return { base: getInput('base') || undefined, failOn: readChoice('fail-on', changeLevels), comment: comment === 'true', token: getInput('token') };
}

/** Undefined where it is left out. */
function readChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  const given = getInput(name);
  const choice = choices.find((each) => each === given.toLowerCase());
  if (choice !== undefined || given === '') return choice;
  throw new Failure(`The input ${name} is “${given}”; it can be ${choices.join(', ')}, or be left out.`);
}
