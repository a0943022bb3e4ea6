import type { Feeling, JourneyMap, Scale, Section, Stage } from './journey-document.js';
import { sectionsOfStage } from './sections.js';

/** The scale of a journey that does not say another one. */
export const defaultScale: Scale = { worst: -2, best: 2 };

/** The feelings among the facts of a section, in their order. */
export function feelingsOf(section: Section): readonly Feeling[] {
  return section.facts.filter((fact) => fact.kind === 'feels');
}

/** Whose feeling it is: those it names, else those of its section, else all of the journey. Empty where the journey names none. */
export function feelingPersonas(feeling: Feeling, section: Section, journey: JourneyMap): readonly string[] {
  return [feeling.personas, section.personas, journey.personas].find((personas) => personas.length > 0) ?? [];
}

/** Where a number lies on a scale: 0 is worst, 1 is best, and a number outside the scale lies outside of that. */
export function positionOnScale(value: number, { worst, best }: Scale): number {
  return (value - worst) / (best - worst);
}

/** The mean of the numbers felt in a stage, in its steps and paths; undefined where nothing has a number. */
export function meanEmotion(stage: Stage): number | undefined {
  const values = sectionsOfStage(stage).flatMap(feelingsOf).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
