import { drawMap } from '../../render/draw-map.js';
import { drawComparison } from '../../render/comparison/draw-comparison.js';
import type { Picture } from '../../render/drawing.js';
import type { Mode, ReadComparison } from './read-comparison.js';
import { documentOf, journeyIn } from './read-comparison.js';

/** What of a comparison is looked at. */
export interface ComparisonChoices {
  readonly mode: Mode;
  /** The position of the journey in the union. */
  readonly journey: number;
  readonly changesOnly: boolean;
}

/** The picture of two versions, or of one of them; undefined where the journey is not in the version that is asked for. */
export function drawCompared(read: ReadComparison, { mode, journey, changesOnly }: ComparisonChoices): Picture | undefined {
  const position = journeyIn(read, journey, mode);
  const document = documentOf(read, mode);
  if (position === undefined || document.journeys[position] === undefined) return undefined;
  const { images } = read.message;
  return mode === 'diff'
    ? drawComparison(document, { journey: position, images, marks: read.united.marks, numbers: read.united.numbers, changesOnly })
    : drawMap(document, { journey: position, images });
}
