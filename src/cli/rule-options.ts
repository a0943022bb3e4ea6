import { nearestName } from '../language/reading/guess-word.js';
import { losses } from '../language/reading/finding.js';
import { ruleSeverities, settableCodes } from '../language/settings.js';
import type { RuleSeverity } from '../language/settings.js';
import { Failure } from './failure.js';

/** Reads `id=severity` as `--rule` takes it; of two about one rule the last one counts. Throws a Failure that says what was meant. */
export function readRuleOptions(options: readonly string[]): ReadonlyMap<string, RuleSeverity> {
  return new Map(options.map(readRuleOption));
}

function readRuleOption(option: string): readonly [string, RuleSeverity] {
  const [, id, severity] = /^([^=]*)=(.*)$/su.exec(option) ?? [];
  if (id === undefined || severity === undefined) throw new Failure(`--rule ${option}: write a rule and its severity, such as --rule empty-stage=off`);
  if (losses.some((loss) => loss === id)) throw new Failure(`--rule ${option}: ${id} costs a line of the map, so it is always an error.`);
  if (!settableCodes.includes(id)) throw new Failure(`--rule ${option}: there is no rule ${id}. ${suggest(id, settableCodes) ?? 'docs/rules.md lists them all.'}`);
  const known = ruleSeverities.find((each) => each === severity);
  if (known !== undefined) return [id, known];
  throw new Failure(`--rule ${option}: ${severity} is no severity. ${suggest(severity, ruleSeverities) ?? `Take one of ${ruleSeverities.join(', ')}.`}`);
}

function suggest(text: string, names: readonly string[]): string | undefined {
  const nearest = nearestName(text, names);
  return nearest === undefined ? undefined : `Did you mean ${nearest}?`;
}
