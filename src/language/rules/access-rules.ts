import { isImage, isTextMember } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { journeysOf } from './sections.js';

export const imageWithoutText: Rule = {
  id: 'image-without-text',
  severity: 'warning',
  reason: 'Who can’t see a picture, or reads the map where it does not load, has only its text.',
  bad: 'persona B "B" {\n  image "shop.svg" // here\n}',
  good: 'persona B "B" {\n  image "shop.svg" alt "The door of the shop, with three steps"\n}',
  besides: { 'maps/shop.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  check({ lines }, report) {
    for (const line of lines.filter(isImage)) {
      const isDescribed = line.alts.some((alt) => alt.trim() !== '');
      if (line.path !== undefined && !isDescribed) report({ node: line }, 'This picture says nothing to those who can’t see it. Say what it shows: image "…" alt "The shop’s front door"');
    }
  },
};

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
};
