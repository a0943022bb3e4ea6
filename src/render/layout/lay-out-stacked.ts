import { showFooter } from '../content/footer-content.js';
import { showHeader } from '../content/header-content.js';
import type { Content } from '../content/content.js';
import { beside, meta, sign, stack, words } from '../content/content.js';
import { headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import { showPathHead, showStageNotes, showStageTitle, showStepHead } from '../content/section-content.js';
import type { PictureLayout } from '../drawing.js';
import type { FeelingPoint } from '../emotion/points.js';
import type { Track } from '../emotion/track.js';
import { drawTrack, pointsOnTrack } from '../emotion/track.js';
import type { Lane } from '../lanes/lane.js';
import type { Colour } from '../mark.js';
import type { Figure } from './figure.js';
import { group } from './figure.js';
import { layOutContent } from './lay-out-content.js';
import type { MapView } from './lay-out-map.js';
import { shownIn } from './lay-out-map.js';
import { explainSigns } from './legend.js';
import { looks } from './look.js';
import type { Holder, MapPlan, PathStrip, StagePlan, StepHolder, Strip } from './plan.js';
import { planColumns } from './plan.js';
import { linesAbove, sideOf } from './sides.js';

/** Up to this width in pixels, columns side by side would mean to scroll at each step. */
export const stackedWidth = 640;

const leastWidth = 280;
const margin = 20;
const gap = 28;
const trackWidth = 84;
const blockGap = 20;
const padding = 12;

/** What every part needs to know. */
interface Sheet {
  readonly reading: Reading;
  readonly lanes: readonly Lane[];
  /** The whole width between the margins, and what beside the track is left for words. */
  readonly width: number;
  readonly x: number;
  readonly textWidth: number;
  /** Absent where no feelings are shown. */
  readonly track?: Track;
  /** The position of each step among all that are in no path. */
  readonly order: ReadonlyMap<Holder, number>;
}

/** A part in its place, the points that it has on the track, and what frames it from behind. */
interface Placed {
  readonly figures: readonly Figure[];
  readonly bottom: number;
  readonly main: readonly FeelingPoint[];
  readonly others: readonly FeelingPoint[];
  readonly frames: readonly Figure[];
}

/** A map for narrow windows: stages and steps below each other, and the line of feelings running down beside them. */
export function layOutStacked(reading: Reading, view: MapView, outerWidth: number): PictureLayout {
  const width = Math.max(outerWidth, leastWidth);
  const plan = planColumns(reading, view.foldedStages);
  const sheet = planSheet(plan, reading, view.lanes, width - 2 * margin);
  const header = layOutContent(showHeader(reading, view), sheet.width);
  const body = inTurn(plan.stages, margin + header.height + gap, gap, (stage, top) => placeStage(stage, top, sheet));
  const points = [...body.main, ...body.others];
  const track = sheet.track && points.length > 0 ? drawTrack(body.main, body.others, sheet.track, body.bottom, reading) : [];
  const behind = [...body.frames, ...(track.length > 0 ? [group('emotions', noBox, track, { label: 'The line of feelings' })] : [])];
  const legend = explainSigns([...header.figures, ...body.figures, ...behind], reading);
  const footer = layOutContent(showFooter(legend, shownIn(plan, view.lanes), reading), sheet.width);
  const height = body.bottom + gap + footer.height + margin;
  return {
    width, height,
    figures: [
      { type: 'box', id: 'page', x: 0, y: 0, width, height, paint: looks['page'] },
      group('header', { x: margin, y: margin, width: sheet.width, height: header.height }, header.figures, { element: reading.journeyKey, label: 'About the journey' }),
      group('lanes', noBox, behind),
      ...body.figures,
      group('footer', { x: margin, y: body.bottom + gap, width: sheet.width, height: footer.height }, footer.figures, { label: 'Legend and evidence' }),
    ],
  };
}

function planSheet(plan: MapPlan, reading: Reading, lanes: readonly Lane[], width: number): Sheet {
  const hasTrack = reading.lines.length > 0 && lanes.some(({ kind }) => kind === 'feels');
  const x = hasTrack ? margin + trackWidth : margin;
  const order = new Map(plan.stages.flatMap(({ main }) => main?.columns ?? []).map((holder, index) => [holder, index]));
  return { reading, lanes, width, x, order, textWidth: margin + width - x, ...(hasTrack && { track: { x: margin, width: trackWidth - padding } }) };
}

/** These groups only say what belongs together; their parts stand where they stand. */
const noBox = { x: 0, y: 0, width: 0, height: 0 };

/** Places one item after the other from the top down. */
function inTurn<Item>(items: readonly Item[], top: number, space: number, place: (item: Item, top: number) => Placed): Placed {
  return items.reduce<Placed>((before, item, index) => {
    const next = place(item, index === 0 ? top : before.bottom + space);
    return {
      figures: [...before.figures, ...next.figures], bottom: next.bottom,
      main: [...before.main, ...next.main], others: [...before.others, ...next.others], frames: [...before.frames, ...next.frames],
    };
  }, { figures: [], bottom: top, main: [], others: [], frames: [] });
}

function placeStage(plan: StagePlan, top: number, sheet: Sheet): Placed {
  const { stage, number, accent, key } = plan;
  const title = layOutContent(showStageTitle(stage, number), sheet.width - 2 * padding);
  const bandHeight = title.height + 2 * padding;
  const notes = layOutContent(stack(3, showStageNotes(stage, sheet.reading)), sheet.textWidth);
  const notesTop = top + bandHeight + padding;
  const parts = [
    ...(plan.main ? partsOf(plan.main, `accent${accent}`) : []),
    ...plan.paths.map((path) => (y: number): Placed => placePath(path, y, sheet)),
  ];
  const below = inTurn(parts, notes.height === 0 ? notesTop : notesTop + notes.height + padding, blockGap, (part, y) => part(y, sheet));
  const figures: readonly Figure[] = [
    { type: 'box', id: 'band', x: margin, y: top, width: sheet.width, height: bandHeight, paint: looks[`stage${accent}`] },
    group('title', { x: margin + padding, y: top + padding, width: title.width, height: title.height }, title.figures),
    group('notes', { x: sheet.x, y: notesTop, width: notes.width, height: notes.height }, notes.figures),
    ...below.figures,
  ];
  return { ...below, figures: [group(key, noBox, figures, { element: key, label: `Stage ${number}: ${headingOf(stage, `Stage ${number}`)}` })] };
}

type Part = (y: number, sheet: Sheet) => Placed;

/** Facts of the whole first, then the steps. */
function partsOf({ own, columns }: Strip, colour: Colour): readonly Part[] {
  return [
    ...(own ? [(y: number, sheet: Sheet): Placed => ({ ...placeFacts(own, y, sheet), main: [] })] : []),
    ...columns.map((column): Part => (y, sheet) => placeStep(column, colour, y, sheet)),
  ];
}

function placePath(path: PathStrip, top: number, sheet: Sheet): Placed {
  const inner = { ...sheet, x: sheet.x + padding, textWidth: sheet.textWidth - 2 * padding };
  const head = layOutContent(showPathHead(path.path, path.letter, sheet.reading), inner.textWidth);
  const below = inTurn(partsOf(path, 'muted'), top + head.height + 2 * padding, blockGap, (part, y) => part(y, inner));
  const frame: Figure = {
    type: 'box', id: `frame-${path.key}`, x: sheet.x, y: top, width: sheet.textWidth, height: below.bottom + padding - top,
    paint: looks['path-frame'], look: 'path-frame',
  };
  const figures = [group('head', { x: inner.x, y: top + padding, width: head.width, height: head.height }, head.figures), ...below.figures];
  const label = `Path ${path.letter}: ${headingOf(path.path, 'another way')}`;
  return { figures: [group(path.key, noBox, figures, { element: path.key, label })], bottom: below.bottom + padding, main: [], others: [...below.main, ...below.others], frames: [frame, ...below.frames] };
}

function placeStep(holder: StepHolder, colour: Colour, top: number, sheet: Sheet): Placed {
  // A folded stage has no head to stand beside, and the faces over the first point need their place below its band.
  if (holder.step === undefined) return placeFacts(holder, top + padding, sheet);
  const head = layOutContent(showStepHead(holder.step, holder.number, colour, sheet.reading), sheet.textWidth);
  const headTop = top + 12;
  const facts = placeFacts(holder, headTop + head.height + padding, sheet);
  const figures: readonly Figure[] = [
    { type: 'box', id: 'rule', x: sheet.x, y: top, width: sheet.textWidth, height: 2, paint: { fill: colour } },
    group('head', { x: sheet.x, y: headTop, width: head.width, height: head.height }, head.figures),
    ...facts.figures,
  ];
  const label = `Step ${holder.number}: ${headingOf(holder.step, 'untitled')}`;
  const main = sheet.track ? pointsOnTrack(holder, sheet.order.get(holder) ?? 0, headTop + 10, sheet.track, sheet.reading) : [];
  return { ...facts, figures: [group(holder.key, noBox, figures, { element: holder.key, label })], main };
}

/** The facts of a section, lane by lane, each below the name of its lane. */
function placeFacts(holder: Holder, top: number, { reading, lanes, x, textWidth, track, order }: Sheet): Placed {
  const filled = lanes.map((lane) => ({ lane, contents: lane.show(holder, reading) })).filter(({ contents }) => contents.length > 0);
  const sections = filled.flatMap(({ lane, contents }, index) => showLane(lane, contents, sideOf(filled[index - 1]?.lane.kind)));
  const laid = layOutContent(stack(14, sections), textWidth);
  const main = track ? pointsOnTrack(holder, order.get(holder) ?? 0, top + 10, track, reading) : [];
  return { figures: [group('facts', { x, y: top, width: laid.width, height: laid.height }, laid.figures)], bottom: top + laid.height, main, others: [], frames: [] };
}

function showLane({ id, kind, title, icon }: Lane, contents: readonly Content[], side: number): readonly Content[] {
  const lines = linesAbove(kind, side);
  return [
    ...(lines === '' ? [] : [beside(sign('blueprint-line', 'muted', 14), meta(lines), { gap: 6, drop: 1 })]),
    stack(6, [
      beside(sign(icon, 'muted', 14), words(title, 'label', 'muted'), { gap: 6, drop: 1 }),
      { type: 'part', id, role: 'list', label: title, child: stack(10, contents) },
    ]),
  ];
}
