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
  if (feeling.personas.length > 0) return feeling.personas;
  return section.personas.length > 0 ? section.personas : journey.personas;
}

/** Where a number lies on a scale: 0 is worst, 1 is best, and a number outside the scale lies outside of that. */
export function positionOnScale(value: number, { worst, best }: Scale): number {
  return (value - worst) / (best - worst);
}

/** Whether larger numbers are better on the one scale and worse on the other. */
export function isTurned(one: Scale, other: Scale): boolean {
  return one.best > one.worst !== other.best > other.worst;
}

/** To one decimal, since more would claim a precision that a scale of feelings hasn't; halves go away from zero, so that both signs are alike. */
export function roundMean(mean: number): number {
  return (Math.sign(mean) * Math.round(Math.abs(mean) * 10)) / 10 + 0;
}

/** The mean of the numbers felt in a stage, in its steps and paths; undefined where nothing has a number. */
export function meanEmotion(stage: Stage): number | undefined {
  const values = sectionsOfStage(stage).flatMap(feelingsOf).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
