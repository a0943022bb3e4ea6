import { isPain } from '../generated/ast.js';
import type { CheckedFile, Fix, Rule, Target } from '../rule.js';
import { addMembers, quote, writeMember } from './changes.js';
import { addressedBy, liveJourneys, nameFor, opportunitiesOf } from './live-journeys.js';
import { journeysOf } from './sections.js';

export const opportunityWithoutPain: Rule = {
  id: 'opportunity-without-pain',
  severity: 'info',
  reason: 'An idea that answers no pain of the map is hard to weigh against those that do.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" // here\n  }\n}\npersona B "B"',
  good: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    pain Slow "Too slow"\n    opportunity "E" { addresses Slow }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const opportunity of liveJourneys(file).flatMap(opportunitiesOf)) {
      if (addressedBy(opportunity, file).length > 0) continue;
      report({ node: opportunity }, 'This opportunity addresses no pain. Give the pain a name, and name it: opportunity "…" { addresses Name }');
    }
  },
  fix: addressPain,
};

/** Names the pains that stand beside an opportunity, up to three. */
function addressPain({ node }: Target, file: CheckedFile): readonly Fix[] {
  const beside = journeysOf(file).flatMap(({ sections }) => sections).find(({ lines }) => lines.some((line) => line === node));
  return (beside?.lines ?? []).filter(isPain).slice(0, 3).map((pain) => {
    const [name, naming] = nameFor(pain, file);
    return { title: `It addresses ${pain.text ? quote(pain.text) : name}`, changes: [...naming, ...addMembers(node, [writeMember('addresses', name)], file)] };
  });
}
