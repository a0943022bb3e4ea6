import { isPain, type Pain } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { addBelow, writeMember } from './changes.js';
import { addressedBy, factsOf, liveJourneys, nameFor, nameOf, opportunitiesOf } from './live-journeys.js';
import { readValue } from './read-value.js';

export const painWithoutOpportunity: Rule = {
  id: 'pain-without-opportunity',
  severity: 'warning',
  reason: 'A map that shows where it hurts most, and nothing that could be done, changes nothing.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    pain Slow "Too slow" { severity blocker } // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    pain Slow "Too slow" { severity blocker }\n    opportunity "Faster" { addresses Slow }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const journey of liveJourneys(file)) {
      const addressed = new Set(opportunitiesOf(journey).flatMap((opportunity) => addressedBy(opportunity, file)));
      for (const pain of factsOf(journey).filter(isPain)) {
        const severity = readValue(file.placement.linesOf(pain), 'severity');
        if ((severity !== 'high' && severity !== 'blocker') || isAmong(pain, addressed)) continue;
        const what = severity === 'blocker' ? 'This stops people' : 'This hurts a lot';
        report({ node: pain }, `${what}, and no opportunity addresses it. Add one: opportunity "…" { addresses ${nameOf(pain) ?? 'Name'} }`);
      }
    }
  },
  fix({ node }, file) {
    if (!isPain(node)) return [];
    const [name, naming] = nameFor(node, file);
    const opportunity = ['opportunity "What could be done" {', `  ${writeMember('addresses', name)}`, '}'];
    return [{ title: 'Add an opportunity', changes: [...naming, ...addBelow(node, opportunity, file)] }];
  },
};

function isAmong(pain: Pain, names: ReadonlySet<string>): boolean {
  const name = nameOf(pain);
  return name !== undefined && names.has(name);
}
