import type { ElementKey } from '../../model/element-key.js';
import type { AlternativePath, Section, Stage, Step } from '../../model/journey-document.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { holdFacts } from '../content/reading.js';
import { measures } from '../theme.js';
import { keepHolder } from './keep-holder.js';

/** A section that shows its facts in a column, or across the columns of its steps. */
export interface Holder {
  readonly section: Section;
  readonly key: ElementKey;
  /** What the picture shows of its facts; where the stage is folded, of all facts in it. */
  readonly facts: readonly HeldFact[];
  /** Whether it stands for a folded stage: then it says how much there is, and how it feels on average. */
  readonly folded: boolean;
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
  readonly folded: boolean;
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
export function planColumns(reading: Reading, foldedStages: readonly ElementKey[] = []): MapPlan {
  const left = measures.margin + measures.gutter;
  const stages: StagePlan[] = [];
  let x = left;
  let steps = 0;
  let paths = 0;
  for (const [index, stage] of reading.journey.stages.entries()) {
    if (index > 0) x += measures.stageGap;
    const key = `${reading.journeyKey}/stages/${index}`;
    const place = { key, number: numberOf(key, index + 1, reading), accent: accents[index % accents.length] ?? 1, x, steps, paths };
    const plan = foldedStages.includes(key) ? foldStage(stage, place, reading) : planStage(stage, place, reading);
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
  readonly accent: Accent;
  readonly x: number;
  /** How many steps and paths stand before it. */
  readonly steps: number;
  readonly paths: number;
}

function planStage(stage: Stage, { key, number, accent, x, steps, paths }: StagePlace, reading: Reading): StagePlan {
  const needsColumn = stage.steps.length > 0 || stage.facts.length > 0 || stage.paths.length === 0;
  const numbering = (index: number): string => String(numberOf(`${key}/steps/${index}`, steps + index + 1, reading));
  const main = needsColumn ? planStrip(stage, { key, x, around: [stage], numbering }, reading) : undefined;
  const strips: PathStrip[] = [];
  let right = main === undefined ? x : x + main.width;
  for (const [index, path] of stage.paths.entries()) {
    if (right > x) right += measures.pathGap;
    const own = `${key}/paths/${index}`;
    const letter = pathLetter(numberOf(own, paths + index + 1, reading) - 1);
    const place = { key: own, x: right, around: [stage, path], numbering: (step: number) => `${letter}${numberOf(`${own}/steps/${step}`, step + 1, reading)}` };
    const strip = planStrip(path, place, reading);
    strips.push({ ...strip, path, letter });
    right += strip.width;
  }
  return { stage, key, number, accent, x, width: right - x, folded: false, paths: strips, ...(main && { main }) };
}

/** Two versions in one picture count on their own. */
function numberOf(key: ElementKey, position: number, { compared }: Reading): number {
  return compared?.numbers.get(key) ?? position;
}

/** One narrow column that holds everything in the stage. */
function foldStage(stage: Stage, { key, number, accent, x }: StagePlace, reading: Reading): StagePlan {
  const place = { x, width: measures.folded };
  const facts = placedSectionsOf(stage, key).flatMap(({ section, key: own, around }) => holdFacts(section, own, around, reading));
  const column = keepHolder<StepHolder>({ section: stage, key, facts, folded: true, number: '', ...place }, reading);
  return { stage, key, number, accent, folded: true, paths: [], ...place, main: { key, columns: [column], ...place } };
}

interface PlacedSection {
  readonly section: Section;
  readonly key: ElementKey;
  readonly around: readonly Section[];
}

function placedSectionsOf(stage: Stage, key: ElementKey): readonly PlacedSection[] {
  const stepsOf = (section: Stage | AlternativePath, own: ElementKey, around: readonly Section[]): readonly PlacedSection[] => [
    { section, key: own, around },
    ...section.steps.map((step, index) => ({ section: step, key: `${own}/steps/${index}`, around: [...around, step] })),
  ];
  return [stepsOf(stage, key, [stage]), ...stage.paths.map((path, index) => stepsOf(path, `${key}/paths/${index}`, [stage, path]))].flat();
}

interface StripPlace {
  readonly key: ElementKey;
  readonly x: number;
  /** The sections that hold the steps, the strip's own last. */
  readonly around: readonly Section[];
  readonly numbering: (index: number) => string;
}

function planStrip(section: Stage | AlternativePath, { key, x, around, numbering }: StripPlace, reading: Reading): Strip {
  const steps = section.steps.map((step, index) => ({ step, index, own: `${key}/steps/${index}` })).filter(({ own }) => !reading.compared?.leftOut.has(own));
  const width = Math.max(1, steps.length) * measures.column;
  const whole = keepHolder<Holder>({ section, key, facts: holdFacts(section, key, around, reading), folded: false, x, width }, reading);
  if (steps.length === 0) return { key, x, width, columns: [{ ...whole, number: '' }] };
  const columns = steps.map(({ step, index, own }, position) => {
    const place = { x: x + position * measures.column, width: measures.column };
    return keepHolder<StepHolder>({ section: step, step, key: own, facts: holdFacts(step, own, [...around, step], reading), folded: false, number: numbering(index), ...place }, reading);
  });
  return { key, x, width, columns, ...(whole.facts.length > 0 && { own: whole }) };
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

/** Everything that holds facts, in the order of reading. */
export function holdersOf(plan: MapPlan): readonly Holder[] {
  return stripsOf(plan).flatMap(({ own, columns }) => [...(own ? [own] : []), ...columns]);
}
