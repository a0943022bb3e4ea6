import type { Reference } from 'langium';
import { isDetails, type Journey } from '../generated/ast.js';
import { fileOf, placeLines } from '../placement.js';
import type { Rule } from '../rule.js';
import { journeysOf } from './sections.js';

export const circularDetails: Rule = {
  id: 'circular-details',
  severity: 'error',
  reason: 'A step is shown in detail by a smaller journey. Where the way down leads back to the same journey, it has no end.',
  bad: 'journey Shop "Shop" for B {\n  goal "C"\n  stage "D" {\n    step "E" { details Shop } // here\n  }\n}\npersona B "B"',
  good: 'journey Shop "Shop" for B {\n  goal "C"\n  stage "D" {\n    step "E" { details Checkout }\n  }\n}\njourney Checkout "Checkout" for B {\n  goal "C"\n  stage "D" { does "E" }\n}\npersona B "B"',
  check(file, report) {
    for (const { node: journey, sections } of journeysOf(file)) {
      for (const line of sections.flatMap(({ lines }) => lines).filter(isDetails)) {
        line.journeys.forEach((reference, index) => {
          if (!leadsTo(reference, journey)) return;
          report({ node: line, property: 'journeys', index }, `The way down from here leads back to this journey. Name a journey that shows a part of it.`);
        });
      }
    }
  },
};

function leadsTo(reference: Reference<Journey>, target: Journey): boolean {
  const seen = new Set<Journey>();
  if (reference.ref) seen.add(reference.ref);
  for (const journey of seen) {
    if (journey === target) return true;
    for (const next of detailsOf(journey)) seen.add(next);
  }
  return false;
}

/** The journeys that show the steps of a journey in detail. */
function detailsOf(journey: Journey): readonly Journey[] {
  const file = fileOf(journey);
  const placed = journeysOf({ file, placement: placeLines(file) }).find(({ node }) => node === journey);
  const lines = placed?.sections.flatMap((section) => section.lines) ?? [];
  return lines.filter(isDetails).flatMap(({ journeys }) => journeys.flatMap(({ ref }) => ref ?? []));
}
