import type { JourneyDocument } from '../model/journey-document.js';
import type { ShowDocument } from '../protocol.js';
import { titleOf } from '../render/content/names.js';
import { personasOf, readJourney } from '../render/content/reading.js';
import { blueprintLanesOf } from '../render/lanes/blueprint-lanes.js';
import { lanesOf } from '../render/lanes/lane-table.js';
import type { ViewName } from '../render/views.js';
import { journeyOptions, viewOptions } from './choose-view.js';
import { areAllFolded } from './draw-options.js';
import type { Choices } from './memory.js';
import type { LaneChoice } from './toolbar/lanes-menu.js';
import type { Option } from './toolbar/select.js';
import type { Folding, ToolbarContent } from './toolbar/toolbar.js';

/** The views that have a row or a column for each lane, and those that have columns for each stage. */
const lanesByView: Readonly<Partial<Record<ViewName, typeof lanesOf>>> = { map: lanesOf, table: lanesOf, blueprint: blueprintLanesOf };
const viewsWithStages: readonly ViewName[] = ['map', 'blueprint'];

/** What the bar offers for a document; `view` is undefined where there is nothing to draw. */
export function toolbarContent({ document, journey }: Pick<ShowDocument, 'document' | 'journey'>, view: ViewName | undefined, choices: Choices): ToolbarContent {
  return {
    views: viewOptions(document),
    view: view ?? '',
    journeys: journeyOptions(document),
    journey: String(journey),
    personas: personaOptions(document, journey),
    persona: choices.persona,
    lanes: view ? laneChoices(lanesOfView(document, journey, view), choices) : [],
    folding: view && viewsWithStages.includes(view) ? foldingOf(document, journey, choices) : 'none',
    hasPicture: view !== undefined,
  };
}

/** The bar where there is no document. */
export const emptyContent: ToolbarContent = {
  views: [], view: '', journeys: [], journey: '', personas: [], persona: '', lanes: [], folding: 'none', hasPicture: false,
};

/** Nobody is singled out where only one travels. */
function personaOptions(document: JourneyDocument, journey: number): readonly Option[] {
  const reading = readJourney(document, journey, {});
  const names = reading ? personasOf(reading) : [];
  if (!reading || names.length < 2) return [];
  return [{ value: '', title: 'Everybody' }, ...names.map((value) => ({ value, title: titleOf(reading.names.personas, value) }))];
}

/** The lanes that a view has; a lane that two views have in common is hidden and shown in both. */
export function lanesOfView(document: JourneyDocument, journey: number, view: ViewName): ReturnType<typeof lanesOf> {
  return lanesByView[view]?.(document, journey) ?? [];
}

function laneChoices(lanes: ReturnType<typeof lanesOf>, { hiddenLanes }: Choices): readonly LaneChoice[] {
  return lanes.map(({ id, title }) => ({ id, title, isShown: !hiddenLanes.includes(id) }));
}

function foldingOf(document: JourneyDocument, journey: number, { foldedStages }: Choices): Folding {
  if ((document.journeys[journey]?.stages.length ?? 0) === 0) return 'none';
  return areAllFolded(document, journey, foldedStages) ? 'folded' : 'open';
}
