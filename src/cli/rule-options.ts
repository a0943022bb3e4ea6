import { Failure } from './failure.js';
import type { RuleSeverities } from './read-journeys.js';

/** Reads `id=severity` as `--rule` takes it; of two about one rule the last one counts. Throws a Failure that says what was meant. */
export async function readRuleOptions(options: readonly string[]): Promise<RuleSeverities> {
  // The language takes longer to load than all the rest: only now is it certain to be needed.
  const [{ settableCodes, ruleSeverities }, { isLoss }, { nearestName }] = await Promise.all([
    import('../language/settings.js'), import('../language/reading/finding.js'), import('../language/reading/guess-word.js'),
  ]);
  const suggest = (text: string, names: readonly string[]): string | undefined => {
    const nearest = nearestName(text, names);
    return nearest === undefined ? undefined : `Did you mean ${nearest}?`;
  };
  return new Map(options.map((option) => {
    const { id, severity } = splitOption(option);
    if (isLoss(id)) throw new Failure(`--rule ${option}: ${id} costs a line of the map, so it is always an error.`);
    if (!settableCodes.includes(id)) throw new Failure(`--rule ${option}: there is no rule “${id}”. ${suggest(id, settableCodes) ?? 'docs/rules.md lists them all.'}`);
    const known = ruleSeverities.find((each) => each === severity);
    if (known !== undefined) return [id, known];
    throw new Failure(`--rule ${option}: “${severity}” is no severity. ${suggest(severity, ruleSeverities) ?? `Take one of ${ruleSeverities.join(', ')}.`}`);
  }));
}

function splitOption(option: string): { readonly id: string; readonly severity: string } {
  const sign = option.indexOf('=');
  if (sign < 0) throw new Failure(`--rule ${option}: write a rule and its severity, such as --rule empty-stage=off`);
  return { id: option.slice(0, sign), severity: option.slice(sign + 1) };
}
