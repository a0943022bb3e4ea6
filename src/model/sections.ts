import type { JourneyMap, Section, Stage } from './journey-document.js';

/** Every section of a journey: its stages, steps, paths and the steps of those, in the order of the file. */
export function sectionsOf({ stages }: JourneyMap): readonly Section[] {
  return stages.flatMap(sectionsOfStage);
}

/** A stage, its steps, its paths and the steps of those. */
export function sectionsOfStage(stage: Stage): readonly Section[] {
  return [stage, ...stage.steps, ...stage.paths.flatMap((path) => [path, ...path.steps])];
}
