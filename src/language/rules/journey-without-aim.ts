import { isJourney, isTextMember } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { addToHeading } from './changes.js';
import { journeysOf } from './sections.js';

export const journeyWithoutAim: Rule = {
  id: 'journey-without-aim',
  severity: 'info',
  reason: 'Whether a step helps or hinders depends on who takes it, and what for. Without a persona and a goal nobody can tell.',
  bad: 'journey "A" { // here\n  stage "B" { does "C" }\n}',
  good: 'persona Sarah "Sarah"\njourney "A" for Sarah {\n  goal "Arrive on time"\n  stage "B" { does "C" }\n}',
  check(file, report) {
    for (const { node, lines } of journeysOf(file)) {
      const hasGoal = lines.some((line) => isTextMember(line) && line.kind === 'goal');
      const lacks = [...(node.personas.length > 0 ? [] : ['whose journey it is (for Sarah)']), ...(hasGoal ? [] : ['what is to be reached (goal "…")'])];
      if (lacks.length > 0) report({ node }, `This journey doesn’t say ${lacks.join(', nor ')}.`);
    }
  },
  fix({ node }, file) {
    if (!isJourney(node) || node.personas.length > 0) return [];
    const personas = [...file.namesFor(node, 'personas')].slice(0, 3);
    return personas.map((persona) => ({ title: `It is the journey of ${persona}`, changes: addToHeading(node, ` for ${persona}`, file) }));
  },
};
