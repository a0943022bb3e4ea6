import type { Fact, JourneyDocument, Step } from '../model/journey-document.js';
import type { ShowDocument } from '../protocol.js';
import { createElement } from './create-element.js';
import { createPictureArea } from './picture-area.js';
import { toolbarContent } from './toolbar-content.js';
import { createViewport } from './viewport.js';

/** The first journey is small, since everything is slow the first time; code that has run often is compiled better. */
const journeys = [12, ...Array.from({ length: 15 }, () => 60)];

/**
 * Draws journeys where nobody sees it, while the page waits for its first document: the browser then has compiled what draws, and
 * fetched the fonts, when a map of hundreds of steps arrives. One journey a turn, so that the document waits for no more than that.
 * Returns what ends it.
 */
export function warmUp(page: Document): () => void {
  const viewport = createViewport(() => undefined);
  const picture = createPictureArea(viewport, { onMore: () => undefined, onFold: () => undefined, onReveal: () => undefined });
  const unseen = createElement('div', { 'class': 'warm-up', 'aria-hidden': 'true', 'inert': '' }, [viewport.region]);
  let next = setTimeout(draw, 0, 0);

  function draw(turn: number): void {
    if (turn === 0) page.body.append(unseen);
    const steps = journeys[turn];
    if (steps === undefined) end();
    else {
      show(sampleOf(steps));
      next = setTimeout(draw, 0, turn + 1);
    }
  }

  /** Each is new to its reader, so that no more of it is drawn than what is in sight. */
  function show(message: ShowDocument): void {
    toolbarContent(message, 'map', choices);
    picture.show(message, 'map', choices, () => { viewport.setSight(undefined); });
  }

  function end(): void {
    clearTimeout(next);
    picture.showInstead(createElement('div'));
    unseen.remove();
  }

  return end;
}

const choices = { persona: '', hiddenLanes: [], foldedStages: [] };
const lists = { personas: [], channels: [], actors: [], evidence: [], lanes: [] };
const facts: readonly Fact[] = [
  { kind: 'touchpoint', text: 'Page', ...lists }, { kind: 'does', text: 'Reads what is written, and thinks about it', ...lists },
  { kind: 'feels', value: 1, text: 'curious', ...lists }, { kind: 'feels', value: -1, ...lists }, { kind: 'says', text: 'Where am I?', ...lists },
  { kind: 'pain', text: 'It takes long', severity: 'low', ...lists },
];
const section = { personas: [], evidence: [], tags: [], links: [] };
const declarations = { personas: [{ name: 'P', title: 'Person', traits: [] }], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };

function sampleOf(count: number): ShowDocument {
  const steps = Array.from({ length: count }, (_, index): Step => ({ ...section, title: `Step number ${index}`, optional: false, details: [], facts }));
  const document: JourneyDocument = {
    imports: [], declarations, imported: { ...declarations, journeys: [] },
    journeys: [{
      kind: 'current', status: 'draft', title: 'A day', scale: { worst: -2, best: 2 }, personas: ['P'], data: [], scenarios: [], goals: [], expectations: [],
      links: [], tags: [], stages: [{ ...section, title: 'Stage', goals: [], facts: [], paths: [], steps }],
    }],
  };
  return { type: 'show', uri: '', document, version: 0, isEditable: false, journey: 0, behind: false, images: {} };
}
