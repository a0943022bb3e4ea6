import type { Fact, JourneyDocument, Stage, Step } from '../model/journey-document.js';
import type { ShowDocument } from '../protocol.js';
import { drawView } from '../render/views.js';
import { createElement } from './create-element.js';
import { drawOptions } from './draw-options.js';
import { createPictureArea } from './picture-area.js';
import { toolbarContent } from './toolbar-content.js';
import { createToolbar } from './toolbar/toolbar.js';
import { createViewport } from './viewport.js';

/** How many stages each has that is drawn. The first is small, since everything is slow the first time. */
const drawn = [2, 10];
/** How often a journey is laid out after that: for all of a map, code runs as often as it has steps, and code that has run often is compiled better. */
const laidOut = 20;

/**
 * Draws journeys where nobody sees it, while the page waits for its first document: the browser then has compiled what draws, and
 * fetched the fonts, when a map of hundreds of steps arrives. One journey a turn, so that the document waits for no more than that.
 * Returns what ends it.
 */
export function warmUp(page: Document): () => void {
  const viewport = createViewport(nothing);
  const picture = createPictureArea(viewport, { onMore: nothing, onFold: nothing, onReveal: nothing });
  const toolbar = createToolbar({
    onBack: nothing, onView: nothing, onJourney: nothing, onPersona: nothing, onLanes: nothing, onFold: nothing, onSearch: nothing, onZoom: nothing,
    onCopy: nothing, onExport: nothing, onLock: nothing,
  });
  const unseen = createElement('div', { 'class': 'warm-up', 'aria-hidden': 'true', 'inert': '' }, [toolbar.element, viewport.region]);
  let next = setTimeout(run, 0, 0);

  function run(turn: number): void {
    if (turn === 0) page.body.append(unseen);
    const stages = drawn[turn];
    if (stages !== undefined) show(sampleOf(stages));
    else layOut(sampleOf(10));
    if (turn === drawn.length) clear();
    if (turn < drawn.length + laidOut) next = setTimeout(run, 0, turn + 1);
  }

  /** Each is new to its reader, so that no more of it is drawn than what is in sight. */
  function show(message: ShowDocument): void {
    toolbar.show(toolbarContent(message, 'map', choices));
    picture.show(message, 'map', choices, () => { viewport.setSight(undefined); });
  }

  function clear(): void {
    picture.showInstead(createElement('div'));
    unseen.remove();
  }

  return () => {
    clearTimeout(next);
    clear();
  };
}

function layOut(message: ShowDocument): void {
  toolbarContent(message, 'map', choices);
  drawView('map', message.document, drawOptions(message, choices));
}

const nothing = (): void => undefined;
const choices = { persona: '', hiddenLanes: [], foldedStages: [] };
// Properties stand in the order of those that the language server sends: engines compile for objects that were made alike.
const lists = { personas: [], channels: [], actors: [], evidence: [], lanes: [] };
const facts: readonly Fact[] = [
  { text: 'Page', ...lists, kind: 'touchpoint' }, { text: 'Reads what is written, and thinks about it', ...lists, kind: 'does' },
  { text: 'curious', ...lists, kind: 'feels', value: 1 }, { ...lists, personas: ['P', 'Q'], kind: 'feels', value: -1 }, { text: 'Where am I?', ...lists, kind: 'says' },
  { text: 'It takes long', ...lists, kind: 'pain', severity: 'low' },
];
const heading = { personas: [], evidence: [], tags: [], links: [] };
const declarations = { personas: [{ name: 'P', title: 'Person', traits: [] }, { name: 'Q', traits: [] }], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };

const steps = Array.from({ length: 6 }, (_, index): Step => ({ title: `Step number ${index}`, ...heading, facts, optional: false, details: [] }));

/** A message as it would arrive: nothing in it was made here. */
function sampleOf(count: number): ShowDocument {
  const stages = Array.from({ length: count }, (_, index): Stage => ({ title: `Stage ${index}`, ...heading, facts: [], goals: [], steps, paths: [] }));
  const document: JourneyDocument = {
    imports: [], declarations, imported: { ...declarations, journeys: [] },
    journeys: [{
      title: 'A day', kind: 'current', personas: ['P'], status: 'draft', scale: { worst: -2, best: 2 }, data: [], scenarios: [], goals: [], expectations: [],
      links: [], tags: [], stages,
    }],
  };
  return structuredClone({ type: 'show', uri: '', document, version: 0, isEditable: false, journey: 0, behind: false, images: {} });
}
