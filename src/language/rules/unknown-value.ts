import { evidenceMethods, journeyKinds, journeyStatuses, levels, opportunityStatuses, presences, severities, timeUnits } from '../../model/journey-document.js';
import { readTimeUnit } from '../build-document.js';
import { isChannel, isLine, isOpportunity, isReviewed, isTime, isWordMember, type Line, type WordMember } from '../generated/ast.js';
import { nearestName } from '../reading/guess-word.js';
import type { Rule } from '../rule.js';
import { replacePart } from './changes.js';

export const unknownValue: Rule = {
  id: 'unknown-value',
  severity: 'error',
  reason: 'A severity, a method or a unit is one of a few words, so that maps can be compared and counted.',
  bad: 'journey "A" {\n  stage "B" {\n    pain "C" {\n      severity huge // here\n    }\n  }\n}',
  good: 'journey "A" {\n  stage "B" {\n    pain "C" { severity medium }\n  }\n}',
  check({ linesOfTypes, placement }, report) {
    for (const line of linesOfTypes('WordMember', 'Channel', 'Time', 'Reviewed')) {
      const found = placement.misplaced.has(line) ? undefined : valueOf(line);
      if (found === undefined || found.values.includes(found.value)) continue;
      const target = { node: line, property: found.property };
      if (found.values.includes(found.value.toLowerCase())) report(target, `Values are written in small letters: ${found.value.toLowerCase()}.`, 'warning');
      else report(target, describe(found));
    }
  },
  fix(found) {
    const value = isLine(found.node) ? valueOf(found.node) : undefined;
    if (value === undefined) return [];
    const nearest = nearestValue(value);
    if (nearest !== undefined) return [{ title: `Write ${nearest}`, changes: replacePart(found, nearest), preferred: true }];
    return value.values.map((each) => ({ title: `Write ${each}`, changes: replacePart(found, each) }));
  },
};

/** What other tools and teams call the values. */
const synonyms: Readonly<Record<string, string>> = { 'as-is': 'current', 'to-be': 'future', 'target': 'future', 'critical': 'blocker', 'severe': 'high', 'mid': 'medium', 'h': 'hours', 'hr': 'hours', 'hrs': 'hours', 'd': 'days', 'w': 'weeks', 'm': 'minutes' };

function describe(found: Value): string {
  const nearest = nearestValue(found);
  return `“${found.value}” is not one of ${list(found.values)}.${nearest ? ` Did you mean ${nearest}?` : ''}`;
}

function nearestValue({ value, values }: Value): string | undefined {
  const small = value.toLowerCase();
  const meant = [small, synonyms[small], nearestName(value, values), values.find((each) => value.length > 1 && each.startsWith(small))];
  return meant.find((each) => each !== undefined && values.includes(each));
}

interface Value {
  readonly value: string;
  readonly property: string;
  readonly values: readonly string[];
}

function valueOf(line: Line): Value | undefined {
  if (isWordMember(line) && line.value !== undefined) return { value: line.value, property: 'value', values: valuesFor(line) };
  if (isChannel(line) && line.presence !== undefined) return { value: line.presence, property: 'presence', values: presences };
  if ((isTime(line) || isReviewed(line)) && line.amount !== undefined && line.unit !== undefined && readTimeUnit(line.unit) === undefined) {
    return { value: line.unit, property: 'unit', values: timeUnits };
  }
  return undefined;
}

/** The words that may stand behind a keyword such as `severity`. */
function valuesFor(line: WordMember): readonly string[] {
  switch (line.kind) {
    case 'kind': return journeyKinds;
    case 'status': return isOpportunity(line.$container) ? opportunityStatuses : journeyStatuses;
    case 'severity': return severities;
    case 'impact':
    case 'effort': return levels;
    case 'method': return evidenceMethods;
  }
}

function list(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
