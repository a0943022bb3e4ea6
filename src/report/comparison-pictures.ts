import { placeChanges } from '../diff/place-changes.js';
import type { UnitedDocuments } from '../diff/unite-documents.js';
import { uniteDocuments } from '../diff/unite-documents.js';
import { isWithin, positionIn } from '../model/element-key.js';
import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument } from '../model/journey-document.js';
import { drawComparison } from '../render/comparison/draw-comparison.js';
import { headingOf } from '../render/content/phrases.js';
import { drawMap } from '../render/draw-map.js';
import type { Picture } from '../render/drawing.js';
import type { FileComparison } from './file-comparison.js';

/** What a comparison looks like: its journeys with changes, each in all ways to look at two versions. */
export interface ComparedJourney {
  readonly title: string;
  readonly views: Readonly<Partial<Record<ComparedView, Picture | undefined>>>;
  /** The elements of the picture of both versions that show changes, by the positions of the changes. */
  readonly shownBy: ReadonlyMap<number, ElementKey>;
}

export const comparedViews = ['diff', 'changes', 'before', 'after'] as const;
export type ComparedView = (typeof comparedViews)[number];

/** Only journeys that changed are drawn, in the views that are wanted; none where a side can't be read. */
export function drawComparedJourneys(comparison: FileComparison, wanted: readonly ComparedView[] = comparedViews): readonly ComparedJourney[] {
  const united = uniteFile(comparison);
  if (united === undefined) return [];
  return united.document.journeys.flatMap((journey, index) => {
    const own = `journeys/${index}`;
    const shownBy = placeChanges(united, (key) => isWithin(key, own));
    if (shownBy.size === 0) return [];
    const draw = viewsOf(united, index, comparison);
    return [{ title: headingOf(journey, 'Untitled journey'), shownBy, views: Object.fromEntries(wanted.map((view) => [view, draw[view]()])) }];
  });
}

/** A file that was not there had nothing in it, so everything of the other version came, or went. */
function uniteFile({ before, after, review }: FileComparison): UnitedDocuments | undefined {
  const some = after?.document ?? before?.document;
  if (review === undefined || some === undefined) return undefined;
  const nothing: JourneyDocument = { ...some, journeys: [] };
  return uniteDocuments(before?.document ?? nothing, after?.document ?? nothing, review.comparison);
}

/** How to draw each view: a map of a thousand steps takes a while. */
function viewsOf({ document, marks, numbers, places }: UnitedDocuments, journey: number, { before, after, images = {} }: FileComparison): Readonly<Record<ComparedView, () => Picture | undefined>> {
  const place = places.get(`journeys/${journey}`);
  const drawSide = (side: JourneyDocument | undefined, key: ElementKey | undefined): Picture | undefined =>
    side === undefined || key === undefined ? undefined : drawMap(side, { journey: positionIn(key), images });
  return {
    diff: () => drawComparison(document, { journey, images, marks, numbers }),
    changes: () => drawComparison(document, { journey, images, marks, numbers, changesOnly: true }),
    before: () => drawSide(before?.document, place?.before),
    after: () => drawSide(after?.document, place?.after),
  };
}
