import type { JourneyDocument } from '../model/journey-document.js';
import type { ShowDocument } from '../protocol.js';
import { titleOf } from '../render/content/names.js';
import { personasOf, readJourney } from '../render/content/reading.js';
import { lanesOf } from '../render/lanes/lane-table.js';
import type { ViewName } from '../render/views.js';
import { journeyOptions, viewOptions } from './choose-view.js';
import { areAllFolded } from './draw-options.js';
import type { Choices } from './memory.js';
import type { LaneChoice } from './toolbar/lanes-menu.js';
import type { Option } from './toolbar/select.js';
import type { Folding, ToolbarContent } from './toolbar/toolbar.js';

/** The views that have a row or a column for each lane, and those that have columns for each stage. A blueprint has lanes of its own. */
const viewsWithLanes: readonly ViewName[] = ['map', 'table'];
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
    lanes: view && viewsWithLanes.includes(view) ? laneChoices(document, journey, choices) : [],
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

function laneChoices(document: JourneyDocument, journey: number, { hiddenLanes }: Choices): readonly LaneChoice[] {
  return lanesOf(document, journey).map(({ id, title }) => ({ id, title, isShown: !hiddenLanes.includes(id) }));
}

function foldingOf(document: JourneyDocument, journey: number, { foldedStages }: Choices): Folding {
  if ((document.journeys[journey]?.stages.length ?? 0) === 0) return 'none';
  return areAllFolded(document, journey, foldedStages) ? 'folded' : 'open';
}
