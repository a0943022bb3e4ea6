import { isDetails, type Details, type Journey, type JourneyFile } from '../generated/ast.js';
import { fileOf, placeLines } from '../placement.js';
import type { Rule } from '../rule.js';
import { findCircles } from './circles.js';
import { journeysOf, type PlacedJourney, type Section } from './sections.js';

export const circularDetails: Rule = {
  id: 'circular-details',
  severity: 'error',
  reason: 'A step is shown in detail by a smaller journey. Where the way down leads back to the same journey, it has no end.',
  bad: 'journey Shop "Shop" for B {\n  goal "C"\n  stage "D" {\n    step "E" { details Shop } // here\n  }\n}\npersona B "B"',
  good: 'journey Shop "Shop" for B {\n  goal "C"\n  stage "D" {\n    step "E" { details Checkout }\n  }\n}\njourney Checkout "Checkout" for B {\n  goal "C"\n  stage "D" { does "E" }\n}\npersona B "B"',
  check(file, report) {
    // Most files have no such line, and to go through all sections of a large one takes a while.
    if (file.linesOfTypes('Details').length === 0) return;
    const journeys = journeysOf(file);
    const circles = findCircles(journeys.map(({ node }) => node), detailsOf);
    for (const { node: journey, sections } of journeys) {
      for (const line of detailsIn(sections)) {
        line.journeys.forEach(({ ref }, index) => {
          if (ref === undefined || circles.get(ref) !== circles.get(journey)) return;
          report({ node: line, property: 'journeys', index }, `The way down from here leads back to this journey. Name a journey that shows a part of it.`);
        });
      }
    }
  },
};

function detailsIn(sections: readonly Section[]): readonly Details[] {
  return sections.flatMap(({ lines }) => lines).filter(isDetails);
}

/** The journeys that show the steps of a journey in detail, also one of another file. */
function detailsOf(journey: Journey): readonly Journey[] {
  const placed = placedJourney(journey);
  return detailsIn(placed?.sections ?? []).flatMap(({ journeys }) => journeys.flatMap(({ ref }) => ref ?? []));
}

function placedJourney(journey: Journey): PlacedJourney | undefined {
  const file = fileOf(journey);
  const known = byNode.get(file) ?? new Map(journeysOf({ file, placement: placeLines(file) }).map((placed) => [placed.node, placed]));
  byNode.set(file, known);
  return known.get(journey);
}

/** A changed text gets a new tree. */
const byNode = new WeakMap<JourneyFile, ReadonlyMap<Journey, PlacedJourney>>();
