import { intersects, unite } from './leaves.js';
import type { Box, Leaf } from './leaves.js';
import type { MapGrid } from './map-grid.js';
import type { Sheet } from './paper.js';

/** A part of a picture on a page. */
export interface Placement {
  readonly leaves: readonly Leaf[];
  /** What is seen of them, in pixels of the picture. */
  readonly region: Box;
  /** True where letters are drawn as shapes, since the same text stands on another page. */
  readonly isOverview?: boolean;
  /** Where the region begins on the page, from the upper left corner inside of the margins, and points for a pixel. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface PagePlan {
  readonly placements: readonly Placement[];
  /** The stages that it shows, for its foot. */
  readonly stages: readonly string[];
  /** Those that the bookmarks lead to it. */
  readonly bookmarks: readonly string[];
}

/** Points for a pixel: text of 14 pixels has 10.5 points at most, and 7 at least, where anything can be done about it. */
const largest = 0.75;
const smallest = 0.5;
const gap = 24;

/** The whole picture on one page, if it can be read there; else its head and legend on the first, and then stage by stage. */
export function planMap(grid: MapGrid, sheet: Sheet): readonly PagePlan[] {
  const all = [...grid.header, ...grid.body, ...grid.titles, ...grid.footer];
  const whole = fit(unite(all.map(({ box }) => box)), sheet);
  if (whole >= smallest) return [{ ...untitled, placements: [placeAll(all, sheet)] }];
  return [planFront(grid, sheet), ...planBody(grid, sheet)];
}

/** A picture that is no map: as wide as the page if it can be read so, and cut in the gaps between its parts where it is higher. */
export function planPicture(leaves: readonly Leaf[], sheet: Sheet): readonly PagePlan[] {
  const box = unite(leaves.map((leaf) => leaf.box));
  const whole = fit(box, sheet);
  if (whole >= smallest) return [{ ...untitled, placements: [placeAll(leaves, sheet)] }];
  const scale = Math.min(largest, sheet.width / (box.right - box.left));
  return cut(box.top, gapsIn(leaves, box), sheet.height / scale).map(([top, bottom]) => {
    const region = { ...box, top, bottom };
    return { ...untitled, placements: [{ leaves: seen(leaves, region), region, x: 0, y: 0, scale }] };
  });
}

const untitled = { stages: [], bookmarks: [] } as const;

function fit({ left, top, right, bottom }: Box, { width, height }: Sheet): number {
  return Math.min(largest, width / (right - left), height / (bottom - top));
}

/** Everything on one page, in its middle. */
function placeAll(leaves: readonly Leaf[], sheet: Sheet): Placement {
  const region = unite(leaves.map(({ box }) => box));
  const scale = fit(region, sheet);
  return { leaves, region, scale, x: (sheet.width - (region.right - region.left) * scale) / 2, y: 0 };
}

/** The first page: the head of the map, its emotion line over all stages, and the legend at the foot. */
function planFront(grid: MapGrid, sheet: Sheet): PagePlan {
  const [head, foot] = [boxAround(grid.header), boxAround(grid.footer)];
  const height = head.bottom - head.top + foot.bottom - foot.top;
  const width = Math.max(head.right - head.left, foot.right - foot.left);
  const scale = Math.min(1, sheet.width / width, (sheet.height - 2 * gap) / height);
  const [headHeight, footHeight] = [(head.bottom - head.top) * scale, (foot.bottom - foot.top) * scale];
  const room = { top: headHeight + gap, height: sheet.height - headHeight - footHeight - 2 * gap };
  return {
    ...untitled,
    placements: [
      { leaves: grid.header, region: head, x: 0, y: 0, scale },
      ...planOverview(grid, sheet.width, room),
      { leaves: grid.footer, region: foot, x: 0, y: sheet.height - footHeight, scale },
    ],
  };
}

function boxAround(leaves: readonly Leaf[]): Box {
  return unite(leaves.map(({ box }) => box));
}

/** The bands of all stages, and the emotion line below them in one piece. Nothing where there is no line, or no room to see it. */
function planOverview(grid: MapGrid, width: number, room: { readonly top: number; readonly height: number }): readonly Placement[] {
  const { box, emotion, bandsBottom, body, titles } = grid;
  if (emotion === undefined) return [];
  const side = sideOf(box);
  const height = bandsBottom - box.top + gap / 2 + emotion.bottom - emotion.top;
  const scale = Math.min(largest, width / (box.right - side), room.height / height);
  if (scale < leastOverview) return [];
  const bands = { left: side, right: box.right, top: box.top, bottom: bandsBottom };
  const line = { ...bands, top: emotion.top, bottom: emotion.bottom };
  const top = room.top + (room.height - height * scale) / 2;
  return [
    { leaves: seen(body, bands), region: bands, x: 0, y: top, scale, isOverview: true },
    { leaves: seen([...body, ...titles], line), region: line, x: 0, y: top + (bandsBottom - box.top + gap / 2) * scale, scale, isOverview: true },
  ];
}

/** Below it letters are specks. */
const leastOverview = 0.16;

/** As few pages as the smallest scale allows, and on these as large as possible. Where a little less makes it one page, it is one. */
function planBody(grid: MapGrid, sheet: Sheet): readonly PagePlan[] {
  const plansTo = (least: number): readonly Plan[] => scalesTo(least).map((scale) => ({ scale, cuts: cutGrid(grid, sheet, scale) }));
  const best = plansTo(smallestForOnePage).find(({ cuts }) => pagesOf(cuts) === 1) ?? fewestPages(plansTo(smallest));
  if (best === undefined) return [];
  return best.cuts.columns.flatMap((column) => best.cuts.rows.flatMap((row, index) =>
    (index === 0 || saysSomething(grid, column, row) ? [planCell(grid, column, row, best, index === 0)] : [])));
}

/** A page of empty lanes is a page less to look at; the first of its stages has their headings. */
function saysSomething({ body }: MapGrid, [left, right]: Span, [top, bottom]: Span): boolean {
  return seen(body, { left, right, top, bottom }).some(({ mark: { tag } }) => tag === 'text' || tag === 'image');
}

/** A sheet with a lane or two alone is worse than text of 6 points. */
const smallestForOnePage = 0.44;

interface Plan {
  readonly scale: number;
  readonly cuts: Cuts;
}

/** From the largest on, in hundredths. */
function scalesTo(least: number): readonly number[] {
  return Array.from({ length: Math.round((largest - least) * 100) + 1 }, (_, index) => largest - index * 0.01);
}

function fewestPages(plans: readonly Plan[]): Plan | undefined {
  const fewest = Math.min(...plans.map(({ cuts }) => pagesOf(cuts)));
  return plans.find(({ cuts }) => pagesOf(cuts) === fewest);
}

function pagesOf({ columns, rows }: Cuts): number {
  return columns.length * rows.length;
}

type Span = readonly [start: number, end: number];

interface Cuts {
  readonly columns: readonly Span[];
  /** Rows of lanes, each below the headings of its stages and steps; where these are too high for that, of both. */
  readonly rows: readonly Span[];
  readonly hasHeadings: boolean;
}

/** How much of a page is at least for lanes, or else headings would be said again on page after page. */
const leastForLanes = 0.3;

function cutGrid({ box, left, lanesTop, stageEnds, stepEnds, laneEnds, body }: MapGrid, sheet: Sheet, scale: number): Cuts {
  const [width, height] = [sheet.width / scale, sheet.height / scale];
  const headings = lanesTop - box.top;
  const hasHeadings = height - headings >= height * leastForLanes;
  const columns = cut(left, stageEnds, width - (left - sideOf(box)), stepEnds);
  return { hasHeadings, columns, rows: hasHeadings ? cut(lanesTop, laneEnds, height - headings) : cut(box.top, laneEnds, height, gapsIn(body, box)) };
}

/** Lane names begin at the edge of the picture's own margin. */
function sideOf({ left }: Box): number {
  return Math.min(left, laneTitlesLeft);
}
const laneTitlesLeft = 40;

/**
 * Cuts a length into spans of `room` at most: at the last of the ends that fits, else at the last of the lesser ends, else where
 * the room ends.
 */
function cut(start: number, ends: readonly number[], room: number, lesser: readonly number[] = []): readonly Span[] {
  const last = ends.at(-1) ?? start;
  const spans: Span[] = [];
  for (let from = start; from < last;) {
    const fits = (end: number): boolean => end > from && end <= from + room;
    const to = ends.findLast(fits) ?? lesser.findLast(fits) ?? Math.min(last, from + Math.max(room, 1));
    spans.push([from, to]);
    from = to;
  }
  return spans;
}

/** One page: the headings of its stages and steps, the names of its lanes, and the cells between them. */
function planCell({ box, left, lanesTop, titles, body, stages }: MapGrid, [from, to]: Span, [top, bottom]: Span, { scale, cuts }: Plan, isFirst: boolean): PagePlan {
  const side = sideOf(box);
  const x = (left - side) * scale;
  const y = cuts.hasHeadings ? (lanesTop - box.top) * scale : 0;
  const regions = [
    { from: titles, region: { left: side, right: left, top, bottom }, x: 0, y },
    ...(cuts.hasHeadings ? [{ from: body, region: { left: from, right: to, top: box.top, bottom: lanesTop }, x, y: 0 }] : []),
    { from: body, region: { left: from, right: to, top, bottom }, x, y },
  ];
  const shown = stages.filter((stage) => stage.right > from && stage.left < to);
  return {
    stages: shown.map(({ title }) => title),
    bookmarks: shown.filter((stage) => isFirst && stage.left >= from).map(({ title }) => title),
    placements: regions.map((part) => ({ leaves: seen(part.from, part.region), region: part.region, x: part.x, y: part.y, scale })),
  };
}

/** Shapes may go on over a cut and are clipped; a text belongs to the one page that has its middle, so that it is found once. */
function seen(leaves: readonly Leaf[], region: Box): readonly Leaf[] {
  return leaves.filter(({ mark, box }) => {
    if (mark.tag !== 'text') return intersects({ ...box, right: Math.max(box.right, box.left + 1), bottom: Math.max(box.bottom, box.top + 1) }, region);
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    return x >= region.left && x < region.right && y >= region.top && y < region.bottom;
  });
}

/** The heights at which nothing is drawn, and the end. */
function gapsIn(leaves: readonly Leaf[], { bottom }: Box): readonly number[] {
  const gaps: number[] = [];
  let reached = -Infinity;
  for (const { box } of [...leaves].sort((one, other) => one.box.top - other.box.top)) {
    if (box.top > reached && reached > -Infinity) gaps.push((reached + box.top) / 2);
    reached = Math.max(reached, box.bottom);
  }
  return [...gaps, bottom];
}
