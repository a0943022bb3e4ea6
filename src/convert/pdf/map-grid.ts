import type { Mark } from '../../render/mark.js';
import type { FontBook } from '../text/font-book.js';
import { leavesOf, unite } from './leaves.js';
import type { Box, Leaf } from './leaves.js';

/** Where a map can be cut into pages: what stands at its sides is drawn again on each of them. */
export interface MapGrid {
  readonly header: readonly Leaf[];
  readonly footer: readonly Leaf[];
  /** The names of the lanes. */
  readonly titles: readonly Leaf[];
  /** Stages, steps and lanes. */
  readonly body: readonly Leaf[];
  readonly stages: readonly GridStage[];
  /** The left edge of the columns, and where the lanes begin below the headings of stages and steps. */
  readonly left: number;
  readonly lanesTop: number;
  /** Where the bands with the titles of the stages end. */
  readonly bandsBottom: number;
  /** The height of the lane with the emotion line; absent where there is none. */
  readonly emotion?: Pick<Box, 'top' | 'bottom'>;
  readonly box: Box;
  /** Where pages may end, between stages if possible and else between steps; between lanes. The last one of each is the end. */
  readonly stageEnds: readonly number[];
  readonly stepEnds: readonly number[];
  readonly laneEnds: readonly number[];
}

export interface GridStage {
  readonly title: string;
  readonly left: number;
  readonly right: number;
}

const stageKey = /^journeys\/\d+\/stages\/\d+$/;
const stepKey = /\/steps\/\d+$/;

/** Finds the parts of a map by their keys; undefined for a picture that is no map, or has no stage. */
export function readMapGrid({ children = [] }: Mark, book: FontBook): MapGrid | undefined {
  const stages = children.filter(({ element }) => element !== undefined && stageKey.test(element));
  const titles = children.find(({ id }) => id === 'lane-titles');
  const back = titles?.children?.find(({ id }) => id === 'back')?.attributes;
  if (stages.length === 0) return undefined;
  const leavesIn = (marks: readonly Mark[]): readonly Leaf[] => marks.flatMap((mark) => leavesOf(mark, book));
  const apart = new Set(['page', 'header', 'footer', 'lane-titles']);
  const body = leavesIn(children.filter(({ id }) => !apart.has(id)));
  const box = unite(body.map((leaf) => leaf.box));
  const bands = stages.map((stage) => ({ title: stage.attributes?.['aria-label'] ?? '', box: columnBox(stage, book) }));
  const lanesTop = back?.y ?? box.bottom;
  const emotion = emotionLane(children);
  return {
    header: leavesIn(children.filter(({ id }) => id === 'header')), footer: leavesIn(children.filter(({ id }) => id === 'footer')),
    titles: leavesIn(titles === undefined ? [] : [titles]), body, lanesTop, ...(emotion && { emotion }),
    stages: bands.map(({ title, box: { left, right } }) => ({ title, left, right })), bandsBottom: bandsBottom(stages, box.top),
    left: unite(bands.map((band) => band.box)).left, box: { ...box, bottom: box.bottom + 1, right: box.right + 1 },
    stageEnds: [...endsBetween(bands.map((band) => band.box)), box.right + 1],
    stepEnds: [...endsBetween(stages.flatMap(stepsIn).map((step) => columnBox(step, book))), box.right + 1],
    laneEnds: [...laneEnds(children, lanesTop), box.bottom + 1],
  };
}

function bandsBottom(stages: readonly Mark[], top: number): number {
  const bands = stages.flatMap(({ children = [] }) => children.filter(({ id }) => id === 'band'));
  return bands.reduce((bottom, { attributes: { y = 0, height = 0 } = {} }) => Math.max(bottom, y + height), top);
}

function emotionLane(children: readonly Mark[]): Pick<Box, 'top' | 'bottom'> | undefined {
  const { y, height = 0 } = fieldsOf(children).find(({ id }) => id.startsWith('panel-feels-'))?.attributes ?? {};
  return y === undefined ? undefined : { top: y, bottom: y + height };
}

function fieldsOf(children: readonly Mark[]): readonly Mark[] {
  return (children.find(({ id }) => id === 'lanes')?.children ?? []).filter(({ id }) => id.startsWith('panel-'));
}

/** Columns are as wide as the boxes in them: letters may stand in the gaps. */
function columnBox(mark: Mark, book: FontBook): Box {
  return unite(leavesOf(mark, book).filter((leaf) => leaf.mark.tag === 'rect').map(({ box }) => box));
}

function stepsIn(mark: Mark): readonly Mark[] {
  if (mark.element !== undefined && stepKey.test(mark.element)) return [mark];
  return (mark.children ?? []).flatMap(stepsIn);
}

/** The middle of each gap between neighbours, from left to right. */
function endsBetween(boxes: readonly Box[]): readonly number[] {
  const sorted = [...boxes].sort((one, other) => one.left - other.left);
  return sorted.slice(1).flatMap(({ left }, index) => {
    const right = sorted[index]?.right ?? left;
    return right <= left ? [(right + left) / 2] : [];
  });
}

const laneGap = 8;

/** Below each field of a lane. The line of a blueprint that may follow stays with the lane below it. */
function laneEnds(children: readonly Mark[], top: number): readonly number[] {
  const ends = fieldsOf(children).map(({ attributes: { y = 0, height = 0 } = {} }) => y + height + laneGap / 2).filter((end) => end > top);
  return [...new Set(ends)].sort((one, other) => one - other).slice(0, -1);
}
