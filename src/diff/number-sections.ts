import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument } from '../model/journey-document.js';

/** What stages, paths and steps are numbered by in a map, from 1: all of a journey are counted on, and the steps of a path from its first. */
export function numberSections({ journeys }: JourneyDocument): ReadonlyMap<ElementKey, number> {
  const numbers = new Map<ElementKey, number>();
  for (const [index, { stages }] of journeys.entries()) {
    let steps = 0;
    let paths = 0;
    for (const [stage, section] of stages.entries()) {
      const key = `journeys/${index}/stages/${stage}`;
      numbers.set(key, stage + 1);
      for (const step of section.steps.keys()) numbers.set(`${key}/steps/${step}`, ++steps);
      for (const [path, { steps: own }] of section.paths.entries()) {
        numbers.set(`${key}/paths/${path}`, ++paths);
        for (const step of own.keys()) numbers.set(`${key}/paths/${path}/steps/${step}`, step + 1);
      }
    }
  }
  return numbers;
}
