import type { JourneyMap, Section } from '../../model/journey-document.js';

/** Every section of a journey: its stages, steps, paths and the steps of those. */
export function sectionsOf({ stages }: JourneyMap): readonly Section[] {
  return stages.flatMap((stage) => [stage, ...stage.steps, ...stage.paths.flatMap((path) => [path, ...path.steps])]);
}
