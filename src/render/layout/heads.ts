import { showFoldedNotes, showFoldedTitle, showPathHead, showStageNotes, showStageTitle, showStepHead } from '../content/section-content.js';
import { markHead } from '../comparison/mark-content.js';
import { stack } from '../content/content.js';
import type { Content } from '../content/content.js';
import type { Reading } from '../content/reading.js';
import type { Colour } from '../mark.js';
import type { Figure, Laid } from './figure.js';
import { group, largest, moveFigures, nothing } from './figure.js';
import { layOutContent } from './lay-out-content.js';
import type { LookName } from './look.js';
import { looks } from './look.js';
import type { Holder, MapPlan, PathStrip, StagePlan, StepHolder, Strip } from './plan.js';
import { onceFor } from '../once-for.js';
import { measures } from '../theme.js';

/** The heads of stages, paths and steps, above the lanes. */
export interface Heads {
  readonly bottom: number;
  /** Where the heads of steps and paths begin. */
  readonly stepsTop: number;
  readonly stages: ReadonlyMap<StagePlan, readonly Figure[]>;
  readonly paths: ReadonlyMap<PathStrip, readonly Figure[]>;
  readonly steps: ReadonlyMap<Holder, readonly Figure[]>;
}

const bandPadding = 10;
const gapAfterBand = 12;
const gapAfterHeads = 16;
const ruleHeight = 2;
const gapAfterRule = 10;

export function layOutHeads(plan: MapPlan, reading: Reading, top: number): Heads {
  const bands = plan.stages.map((stage) => layOutContent(markHead(stage.folded ? showFoldedTitle(stage.stage, stage.number) : showStageTitle(stage.stage, stage.number), stage.key, reading, 'on-stage'), stage.width - 2 * measures.cellPadding));
  const notes = plan.stages.map((stage) => layOutAll(stage.folded ? showFoldedNotes(stage.stage) : showStageNotes(stage.stage, reading), Math.min(stage.width, widestNotes) - 2 * measures.cellPadding));
  const bandHeight = tallest(bands) + 2 * bandPadding;
  const notesTop = top + bandHeight + gapAfterBand;
  const notesHeight = tallest(notes);
  const stepsTop = notesTop + (notesHeight === 0 ? 0 : notesHeight + gapAfterBand);

  const stages = new Map(plan.stages.map((stage, index) => [stage, [
    { type: 'box', id: 'band', x: stage.x, y: top, width: stage.width, height: bandHeight, paint: looks[stageLook(stage)] },
    ...reachTo(stage.x + stage.width - measures.cellPadding, moveFigures(bands[index]?.figures ?? [], stage.x + measures.cellPadding, top + bandPadding)),
    ...moveFigures(notes[index]?.figures ?? [], stage.x + measures.cellPadding, notesTop),
  ] satisfies Figure[]]));

  const paths = new Map<PathStrip, readonly Figure[]>();
  const steps = new Map<Holder, readonly Figure[]>();
  let bottom = stepsTop;
  for (const stage of plan.stages) {
    if (stage.main) bottom = Math.max(bottom, layOutSteps(stage.main, stage, reading, stepsTop, steps));
    for (const path of stage.paths) {
      const head = layOutContent(markHead(showPathHead(path.path, path.letter, reading), path.key, reading), path.width - 2 * measures.cellPadding);
      paths.set(path, layOutPath(path, head, stepsTop));
      const below = stepsTop + head.height + 2 * pathPadding + gapAfterBand;
      bottom = Math.max(bottom, stepsTop + head.height + 2 * pathPadding, layOutSteps(path, stage, reading, below, steps));
    }
  }
  return { bottom: bottom === stepsTop ? stepsTop : bottom + gapAfterHeads, stepsTop, stages, paths, steps };
}

/** A title stays in a window that shows any part of its stage, so it is drawn wherever that is. */
function reachTo(end: number, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure) => (figure.type === 'text' ? { ...figure, width: Math.max(figure.width, end - figure.x) } : figure));
}

const widestNotes = 640;
const pathPadding = 10;

function layOutAll(contents: readonly Content[], width: number): Laid {
  return contents.length === 0 ? nothing : layOutContent(stack(3, contents), width);
}

function tallest(items: readonly Laid[]): number {
  return largest(items, ({ height }) => height);
}

function layOutPath({ x }: PathStrip, head: Laid, y: number): readonly Figure[] {
  return moveFigures(head.figures, x + measures.cellPadding, y + pathPadding);
}

/** Gives each step of a strip its head; returns how far down they reach. */
function layOutSteps(strip: Strip, stage: StagePlan, reading: Reading, y: number, all: Map<Holder, readonly Figure[]>): number {
  let bottom = y;
  for (const holder of strip.columns) {
    const laid = layOutStep(holder, strip === stage.main ? `accent${stage.accent}` : 'muted', reading);
    if (laid === undefined) continue;
    all.set(holder, [
      { type: 'box', id: 'rule', x: holder.x + measures.cellPadding, y, width: holder.width - 2 * measures.cellPadding, height: ruleHeight, paint: looks[strip === stage.main ? ruleLook(stage) : 'path-rule'] },
      group('head', { x: holder.x + measures.cellPadding, y: y + ruleHeight + gapAfterRule, width: laid.width, height: laid.height }, laid.figures),
    ]);
    bottom = Math.max(bottom, y + ruleHeight + gapAfterRule + laid.height);
  }
  return bottom;
}

const layOutStep = onceFor(({ step, key, number, width }: StepHolder, colour: Colour, reading: Reading): Laid | undefined =>
  step && layOutContent(markHead(showStepHead(step, number, colour, reading), key, reading), width - 2 * measures.cellPadding),
);

function stageLook({ accent }: StagePlan): LookName {
  return `stage${accent}`;
}

function ruleLook({ accent }: StagePlan): LookName {
  return `rule${accent}`;
}
