import type { ElementKey } from '../../model/element-key.js';
import type { AlternativePath, JourneyMap, Section, Stage, Step } from '../../model/journey-document.js';

/** Measures of the map in pixels; all are multiples of four, most of eight. */
export const measures = {
  margin: 40,
  gutter: 168,
  column: 224,
  cellPadding: 14,
  stageGap: 16,
  pathGap: 12,
  rowGap: 8,
} as const;

/** A section that shows its facts in a column, or across the columns of its steps. */
export interface Holder {
  readonly section: Section;
  readonly key: ElementKey;
  /** The section and those around it: their evidence makes its facts known. */
  readonly around: readonly Section[];
  readonly x: number;
  readonly width: number;
}

export interface StepHolder extends Holder {
  /** Absent for a stage or path without steps, which has one column for its own facts. */
  readonly step?: Step;
  /** What the step is called in the order of reading: `1`, `2`, and in a path `A1`, `A2`. */
  readonly number: string;
}

/** Neighbouring columns that belong together: the steps of a stage, or those of a path. */
export interface Strip {
  readonly key: ElementKey;
  readonly x: number;
  readonly width: number;
  /** Present where the stage or path has facts of its own beside its steps. */
  readonly own?: Holder;
  readonly columns: readonly StepHolder[];
}

export interface PathStrip extends Strip {
  readonly path: AlternativePath;
  readonly letter: string;
}

/** Which of the colours of stages; they come round again. */
const accents = [1, 2, 3, 4, 5, 6] as const;
export type Accent = (typeof accents)[number];

export interface StagePlan {
  readonly stage: Stage;
  readonly key: ElementKey;
  readonly number: number;
  readonly accent: Accent;
  readonly x: number;
  readonly width: number;
  /** Absent where a stage has nothing but paths. */
  readonly main?: Strip;
  readonly paths: readonly PathStrip[];
}

export interface MapPlan {
  readonly stages: readonly StagePlan[];
  /** Where the columns begin and end. */
  readonly x: number;
  readonly right: number;
}

/** Gives each stage, path and step its columns, from left to right in the order of the author. */
export function planColumns(journey: JourneyMap, journeyKey: ElementKey): MapPlan {
  const left = measures.margin + measures.gutter;
  const stages: StagePlan[] = [];
  let x = left;
  let steps = 0;
  let paths = 0;
  for (const [index, stage] of journey.stages.entries()) {
    if (index > 0) x += measures.stageGap;
    const plan = planStage(stage, { key: `${journeyKey}/stages/${index}`, number: index + 1, x, steps, paths });
    stages.push(plan);
    x += plan.width;
    steps += stage.steps.length;
    paths += stage.paths.length;
  }
  return { stages, x: left, right: x };
}

interface StagePlace {
  readonly key: ElementKey;
  readonly number: number;
  readonly x: number;
  /** How many steps and paths stand before it. */
  readonly steps: number;
  readonly paths: number;
}

function planStage(stage: Stage, { key, number, x, steps, paths }: StagePlace): StagePlan {
  const needsColumn = stage.steps.length > 0 || stage.facts.length > 0 || stage.paths.length === 0;
  const main = needsColumn ? planStrip(stage, key, x, [stage], (index) => String(steps + index + 1)) : undefined;
  const strips: PathStrip[] = [];
  let right = main === undefined ? x : x + main.width;
  for (const [index, path] of stage.paths.entries()) {
    if (right > x) right += measures.pathGap;
    const letter = pathLetter(paths + index);
    const strip = planStrip(path, `${key}/paths/${index}`, right, [stage, path], (step) => `${letter}${step + 1}`);
    strips.push({ ...strip, path, letter });
    right += strip.width;
  }
  const accent = accents[(number - 1) % accents.length] ?? 1;
  return { stage, key, number, accent, x, width: right - x, paths: strips, ...(main && { main }) };
}

function planStrip(
  section: Stage | AlternativePath, key: ElementKey, x: number, around: readonly Section[], number: (index: number) => string,
): Strip {
  const width = Math.max(1, section.steps.length) * measures.column;
  const whole = { section, key, around, x, width };
  if (section.steps.length === 0) return { key, x, width, columns: [{ ...whole, number: '' }] };
  const columns = section.steps.map((step, index) => ({
    section: step, step, key: `${key}/steps/${index}`, around: [...around, step],
    x: x + index * measures.column, width: measures.column, number: number(index),
  }));
  return { key, x, width, columns, ...(section.facts.length > 0 && { own: whole }) };
}

/** A to Z, then A2, B2 and so on. */
function pathLetter(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}-`;
}

/** All strips of a map, paths among them. */
export function stripsOf({ stages }: MapPlan): readonly Strip[] {
  return stages.flatMap(({ main, paths }) => [...(main ? [main] : []), ...paths]);
}
