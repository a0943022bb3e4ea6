import type { ElementKey } from '../../model/element-key.js';
import type { PictureLayout } from '../drawing.js';
import type { Lane } from '../lanes/lane.js';
import { showFooter } from '../content/footer-content.js';
import { markSections, shadeChanges } from '../comparison/shade-changes.js';
import type { PictureNotes } from '../content/header-content.js';
import { showHeader } from '../content/header-content.js';
import { headingOf } from '../content/phrases.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { meta } from '../content/content.js';
import type { Figure } from './figure.js';
import { group } from './figure.js';
import type { Heads } from './heads.js';
import { layOutHeads } from './heads.js';
import { layOutContent } from './lay-out-content.js';
import { explainSigns } from './legend.js';
import { looks } from './look.js';
import type { MapPlan, PathStrip, StagePlan, StepHolder, Strip } from './plan.js';
import { holdersOf, planColumns } from './plan.js';
import type { Rows } from './rows.js';
import { layOutRows } from './rows.js';
import { measures } from '../theme.js';

/** A map of one step is still as wide as its heading needs; a map of a hundred has a heading that can be read at a glance. */
const leastWidth = 760;
const widestHeader = 1560;
const gap = 40;
const hint = 'A journey begins with its first stage.';

/** What of a journey is drawn, and how. */
export interface MapView extends PictureNotes {
  /** From top to bottom. */
  readonly lanes: readonly Lane[];
  readonly foldedStages: readonly ElementKey[];
  /** Whether lanes without facts are shown, as a quiet gap. */
  readonly keepsEmpty: boolean;
}

/** From top to bottom: heading, stages with their steps, lanes, legend and evidence. */
export function layOutMap(reading: Reading, view: MapView): PictureLayout {
  const plan = planColumns(reading, view.foldedStages);
  const columnsWidth = Math.max(leastWidth, plan.right - measures.margin);
  const textWidth = Math.min(columnsWidth, widestHeader);
  const header = layOutContent(showHeader(reading, view), textWidth);
  const top = measures.margin + header.height + gap;
  const body = plan.stages.length === 0 ? layOutHint(top) : layOutBody(plan, view, reading, top);
  const contentWidth = Math.max(columnsWidth, body.right - measures.margin);
  const legend = explainSigns([...header.figures, ...body.figures], reading);
  const footer = layOutContent(showFooter(legend, shownIn(plan, view.lanes), reading), textWidth);
  const footerTop = body.bottom + gap;
  const width = contentWidth + 2 * measures.margin;
  const height = footerTop + footer.height + measures.margin;
  return {
    width, height,
    figures: [
      { type: 'box', id: 'page', x: 0, y: 0, width, height, paint: looks['page'] },
      group('header', { x: measures.margin, y: measures.margin, width: textWidth, height: header.height }, header.figures, { element: reading.journeyKey, label: 'About the journey' }),
      ...body.figures,
      group('footer', { x: measures.margin, y: footerTop, width: textWidth, height: footer.height }, footer.figures, { label: 'Legend and evidence' }),
    ],
  };
}

/** Everything that a lane shows. */
export function shownIn(plan: MapPlan, lanes: readonly Lane[]): readonly HeldFact[] {
  return holdersOf(plan).flatMap(({ facts }) => facts.filter(({ fact }) => lanes.some(({ holds }) => holds(fact))));
}

interface Body {
  readonly bottom: number;
  readonly right: number;
  readonly figures: readonly Figure[];
}

function layOutHint(top: number): Body {
  const { width, height, figures } = layOutContent(meta(hint), leastWidth);
  return { bottom: top + height, right: 0, figures: [group('hint', { x: measures.margin, y: top, width, height }, figures)] };
}

function layOutBody(plan: MapPlan, view: MapView, reading: Reading, top: number): Body {
  const heads = layOutHeads(plan, reading, top);
  const rows = layOutRows(plan, view, reading, heads.bottom);
  const box = { x: 0, y: 0, width: plan.right, height: rows.bottom };
  return {
    bottom: rows.bottom,
    right: plan.right + rows.overhang,
    figures: [
      group('lanes', box, shadeChanges([...plan.stages.flatMap(({ paths }) => paths.map((path) => framePath(path, heads.stepsTop, rows.bottom))), ...rows.behind], plan, reading, { top: heads.stepsTop, bottom: rows.bottom })),
      ...markSections(plan.stages.map((stage) => layOutStage(stage, heads, rows)), reading),
      group('lane-titles', { ...box, width: plan.x }, rows.titles.length === 0 ? [] : [backTitles(plan, heads.bottom, rows.bottom), ...rows.titles]),
    ],
  };
}

/** The names of the lanes come last and on the colour of the page, so that a preview can keep them in sight over a wide map. */
function backTitles({ x }: MapPlan, top: number, bottom: number): Figure {
  return { type: 'box', id: 'back', x: 0, y: top, width: x - measures.rowGap, height: bottom - top, paint: looks['page'] };
}

/** A path is one strip from its head to the last lane, apart from the fields of its stage. */
function framePath({ key, x, width }: PathStrip, top: number, bottom: number): Figure {
  return { type: 'box', id: `frame-${key}`, x, y: top, width, height: bottom - top, paint: looks['path-frame'] };
}

/** What belongs together stands together, so that a reader without eyes goes from stage to stage and from step to step. */
function layOutStage(stage: StagePlan, heads: Heads, rows: Rows): Figure {
  const title = headingOf(stage.stage, `Stage ${stage.number}`);
  return group(stage.key, noBox, [
    ...(heads.stages.get(stage) ?? []),
    ...(stage.main ? layOutStrip(stage.main, heads, rows) : []),
    ...stage.paths.map((path) => layOutPath(path, heads, rows)),
  ], { element: stage.key, label: `Stage ${stage.number}: ${title}` });
}

function layOutPath(path: PathStrip, heads: Heads, rows: Rows): Figure {
  const figures = [...(heads.paths.get(path) ?? []), ...layOutStrip(path, heads, rows)];
  return group(path.key, noBox, figures, { element: path.key, label: `Path ${path.letter}: ${headingOf(path.path, 'another way')}` });
}

function layOutStrip({ own, columns }: Strip, heads: Heads, rows: Rows): readonly Figure[] {
  const figures = own ? [...rows.cells.get(own) ?? []] : [];
  for (const column of columns) figures.push(...layOutColumn(column, heads, rows));
  return figures;
}

/** The column of a stage or path without steps shows facts of the stage or path itself. */
function layOutColumn(holder: StepHolder, heads: Heads, rows: Rows): readonly Figure[] {
  const figures = [...(heads.steps.get(holder) ?? []), ...(rows.cells.get(holder) ?? [])];
  if (holder.step === undefined) return figures;
  const label = `Step ${holder.number}: ${headingOf(holder.step, 'untitled')}`;
  return [group(holder.key, noBox, figures, { element: holder.key, label })];
}

/** These groups only say what belongs together; their parts stand where they stand. */
const noBox = { x: 0, y: 0, width: 0, height: 0 };
