import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument, Stage } from '../model/journey-document.js';
import type { ExportChoices, ShowDocument } from '../protocol.js';
import type { DrawOptions } from '../render/drawing.js';
import type { ViewName } from '../render/views.js';
import type { Choices } from './memory.js';

/** What to draw of a document for what its reader has chosen; `width` is that of the window, where the drawing is for one. */
export function drawOptions(message: Pick<ShowDocument, 'document' | 'journey' | 'images'>, choices: Choices, width?: number): DrawOptions {
  const { document, journey, images } = message;
  return { journey, images, ...(width !== undefined && { width }), ...choicesFor(document, journey, choices) };
}

export function exportChoices({ document, journey }: Pick<ShowDocument, 'document' | 'journey'>, view: ViewName, choices: Choices): ExportChoices {
  return { journey, view, ...choicesFor(document, journey, choices) };
}

function choicesFor(document: JourneyDocument, journey: number, { persona, hiddenLanes, foldedStages }: Choices) {
  return { hiddenLanes, foldedStages: foldedKeys(document, journey, foldedStages), ...(persona !== '' && { persona }) };
}

function foldedKeys(document: JourneyDocument, journey: number, folded: readonly string[]): readonly ElementKey[] {
  return stagesOf(document, journey).flatMap((stage, index) => (folded.includes(idOf(stage, index)) ? [`journeys/${journey}/stages/${index}`] : []));
}

/** Folds the stage that an element is of, or unfolds it; undefined where the element is of none. */
export function flipFold(document: JourneyDocument, key: ElementKey, folded: readonly string[]): readonly string[] | undefined {
  const [, journey, stage] = /^journeys\/(\d+)\/stages\/(\d+)/.exec(key) ?? [];
  const found = stagesOf(document, Number(journey))[Number(stage)];
  if (!found) return undefined;
  const id = idOf(found, Number(stage));
  return folded.includes(id) ? folded.filter((one) => one !== id) : [...folded, id];
}

/** Folds all stages of a journey; where all are folded, none. */
export function flipAllFolds(document: JourneyDocument, journey: number, folded: readonly string[]): readonly string[] {
  return areAllFolded(document, journey, folded) ? [] : stagesOf(document, journey).map(idOf);
}

export function areAllFolded(document: JourneyDocument, journey: number, folded: readonly string[]): boolean {
  return stagesOf(document, journey).every((stage, index) => folded.includes(idOf(stage, index)));
}

function stagesOf({ journeys }: JourneyDocument, journey: number): readonly Stage[] {
  return journeys[journey]?.stages ?? [];
}

/** What stays when other stages come and go. */
function idOf({ name, title }: Stage, index: number): string {
  return name ?? title ?? String(index);
}
