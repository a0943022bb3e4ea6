import { isOwner, isTeam } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { addMembers, writeMember } from './changes.js';
import { liveJourneys, opportunitiesOf } from './live-journeys.js';
import { readValue } from './read-value.js';

export const opportunityWithoutOwner: Rule = {
  id: 'opportunity-without-owner',
  severity: 'info',
  reason: 'What nobody looks after does not happen.',
  bad: 'journey "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" // here\n  }\n}\npersona B "B"',
  good: 'team Shop "Shop"\njourney "A" for B {\n  goal "C"\n  stage "D" {\n    opportunity "E" { owner Shop }\n  }\n}\npersona B "B"',
  check(file, report) {
    for (const opportunity of liveJourneys(file).flatMap(opportunitiesOf)) {
      const lines = file.placement.linesOf(opportunity);
      if (lines.some(isOwner) || readValue(lines, 'status') === 'dropped') continue;
      report({ node: opportunity }, 'Nobody looks after this opportunity. Name a team: opportunity "…" { owner Shop }');
    }
  },
  fix({ node }, file) {
    const declared = new Set(file.document.references.flatMap((reference) => ('ref' in reference && reference.ref && isTeam(reference.ref) ? [reference.ref.name] : [])));
    const teams = [...file.namesFor(node, 'actors')].filter((name) => declared.has(name)).slice(0, 3);
    return teams.map((team) => ({ title: `${team} looks after it`, changes: addMembers(node, [writeMember('owner', team)], file) }));
  },
};
