import type { ElementKey } from '../../model/element-key.js';
import type { JourneyDocument, JourneyMap, Stage } from '../../model/journey-document.js';
import type { DrawOptions, Picture } from '../drawing.js';
import { emptyPicture, toPicture } from '../drawing.js';
import { drawLanes } from '../draw-map.js';
import { lanesFor } from '../lanes/lane-table.js';
import { compareLane } from './compared-emotion-lane.js';
import { summariseMarks } from './summarise-marks.js';
import type { Compared, ElementMark } from './element-mark.js';

export interface ComparisonOptions extends Pick<DrawOptions, 'journey' | 'images'> {
  readonly marks: Compared['marks'];
  readonly numbers: Compared['numbers'];
  /** Folds stages in which nothing changed, and leaves out the steps of others. */
  readonly changesOnly?: boolean;
}

/** Draws the union of two versions of a journey, with signs for what became of each of its parts. */
export function drawComparison(document: JourneyDocument, { marks, numbers, changesOnly = false, ...options }: ComparisonOptions): Picture {
  const journey = document.journeys[options.journey];
  const key = `journeys/${options.journey}`;
  if (journey === undefined) return emptyPicture;
  const { folded, leftOut } = changesOnly ? findUnchanged(journey, key, marks) : nothing;
  const picture = drawLanes(document, { ...options, foldedStages: folded, compared: { marks, leftOut, numbers } }, {
    kind: 'Journey map', lanesFor: (reading) => lanesFor(reading).map(compareLane), keepsEmpty: false,
  });
  return toPicture(picture, picture.title, summariseMarks(journey, key, marks));
}

interface Unchanged {
  readonly folded: readonly ElementKey[];
  readonly leftOut: ReadonlySet<ElementKey>;
}

const nothing: Unchanged = { folded: [], leftOut: new Set() };

function findUnchanged(journey: JourneyMap, key: ElementKey, marks: ReadonlyMap<ElementKey, ElementMark>): Unchanged {
  const touched = new Set([...marks.keys()].flatMap(withAncestors));
  const stages = journey.stages.map((stage, index) => ({ stage, key: `${key}/stages/${index}` }));
  const isWhole = (own: ElementKey): boolean => marks.has(own) && marks.get(own)?.sign !== 'changed';
  const steps = stages.flatMap(({ stage, key: own }) => (isWhole(own) ? [] : stepsOf(stage, own, isWhole)));
  return { folded: stages.map((one) => one.key).filter((own) => !touched.has(own)), leftOut: new Set(steps.filter((own) => !touched.has(own))) };
}

/** The steps of a stage and its paths, save for those that came or went as a whole. */
function stepsOf(stage: Stage, key: ElementKey, isWhole: (key: ElementKey) => boolean): readonly ElementKey[] {
  const keysOf = (steps: readonly unknown[], own: ElementKey): readonly ElementKey[] => (isWhole(own) ? [] : steps.map((_, index) => `${own}/steps/${index}`));
  return [...keysOf(stage.steps, key), ...stage.paths.flatMap((path, index) => keysOf(path.steps, `${key}/paths/${index}`))];
}

function withAncestors(key: ElementKey): readonly ElementKey[] {
  const parts = key.split('/');
  return parts.flatMap((_, index) => (index % 2 === 1 ? [parts.slice(0, index + 1).join('/')] : []));
}
