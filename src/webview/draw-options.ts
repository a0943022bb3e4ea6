import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument, Stage } from '../model/journey-document.js';
import type { ExportChoices, ShowDocument } from '../protocol.js';
import type { DrawOptions } from '../render/drawing.js';
import { stackedWidth } from '../render/layout/lay-out-stacked.js';
import type { ViewName } from '../render/views.js';
import type { Choices } from './memory.js';

/** What to draw of a document for what its reader has chosen; `width` is that of the window, where the drawing is for one. */
export function drawOptions(message: Pick<ShowDocument, 'document' | 'journey' | 'images'>, choices: Choices, width?: number): DrawOptions {
  const { document, journey, images } = message;
  return { journey, images, ...(width !== undefined && { width }), ...choicesFor(document, journey, choices) };
}

/** What the width of a window means to a drawing: those with room for columns are all alike. */
export function roomIn(width: number): number {
  return Math.min(width, stackedWidth);
}

export function exportChoices({ document, journey }: Pick<ShowDocument, 'document' | 'journey'>, view: ViewName, choices: Choices): ExportChoices {
  return { journey, view, ...choicesFor(document, journey, choices) };
}

function choicesFor(document: JourneyDocument, journey: number, { persona, hiddenLanes, foldedStages }: Choices) {
  return { hiddenLanes, foldedStages: foldedKeys(document, journey, foldedStages), ...(persona !== '' && { persona }) };
}

function foldedKeys(document: JourneyDocument, journey: number, folded: readonly string[]): readonly ElementKey[] {
  return idsOf(stagesOf(document, journey)).flatMap((id, index) => (folded.includes(id) ? [`journeys/${journey}/stages/${index}`] : []));
}

/** Folds the stage that an element is of, or unfolds it; undefined where the element is of none. */
export function flipFold(document: JourneyDocument, key: ElementKey, folded: readonly string[]): readonly string[] | undefined {
  const [, journey, stage] = /^journeys\/(\d+)\/stages\/(\d+)/.exec(key) ?? [];
  const id = idsOf(stagesOf(document, Number(journey)))[Number(stage)];
  if (id === undefined) return undefined;
  return folded.includes(id) ? folded.filter((one) => one !== id) : [...folded, id];
}

/** Folds all stages of a journey; where all are folded, none. */
export function flipAllFolds(document: JourneyDocument, journey: number, folded: readonly string[]): readonly string[] {
  return areAllFolded(document, journey, folded) ? [] : idsOf(stagesOf(document, journey));
}

export function areAllFolded(document: JourneyDocument, journey: number, folded: readonly string[]): boolean {
  return idsOf(stagesOf(document, journey)).every((id) => folded.includes(id));
}

function stagesOf({ journeys }: JourneyDocument, journey: number): readonly Stage[] {
  return journeys[journey]?.stages ?? [];
}

/** What stays when other stages come and go. Of stages that are called alike, all but the first are counted. */
function idsOf(stages: readonly Stage[]): readonly string[] {
  const counts = new Map<string, number>();
  return stages.map(({ name, title }, index) => {
    const id = name ?? title ?? String(index);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}\n${count}`;
  });
}
