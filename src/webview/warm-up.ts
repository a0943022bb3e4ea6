import { markForPage } from '../dom/mark-for-page.js';
import { patch } from '../dom/patch.js';
import type { Fact, JourneyDocument, Step } from '../model/journey-document.js';
import { drawView } from '../render/views.js';
import { createElement } from './create-element.js';
import { firstZoom } from './zoom.js';

/**
 * Draws a small journey where nobody sees it, while the page waits for its first document: the browser then has compiled what draws,
 * and fetched the fonts, when a map of hundreds of steps arrives.
 */
export function warmUp(page: Document): void {
  const drawing = drawView('map', sample, { journey: 0 });
  const { node } = patch(undefined, markForPage(drawing.mark), () => false);
  const zoom = firstZoom(drawing, { width: 0, height: 0 });
  node.style.width = `${drawing.width * zoom}px`;
  const unseen = createElement('div', { 'class': 'warm-up', 'aria-hidden': 'true' }, []);
  unseen.append(node);
  page.body.append(unseen);
  // The fonts are on their way once a frame has been laid out.
  setTimeout(() => { unseen.remove(); }, 200);
}

const lists = { personas: [], channels: [], actors: [], evidence: [], lanes: [] };
const facts: readonly Fact[] = [
  { kind: 'touchpoint', text: 'Page', ...lists }, { kind: 'does', text: 'Reads what is written, and thinks about it', ...lists },
  { kind: 'feels', value: 1, text: 'curious', ...lists }, { kind: 'feels', value: -1, ...lists }, { kind: 'says', text: 'Where am I?', ...lists },
  { kind: 'pain', text: 'It takes long', severity: 'low', ...lists },
];
const section = { personas: [], evidence: [], tags: [], links: [] };
const declarations = { personas: [{ name: 'P', title: 'Person', traits: [] }], teams: [], systems: [], channels: [], evidence: [], metrics: [], lanes: [] };
const steps: readonly Step[] = Array.from({ length: 12 }, (_, index) => ({ ...section, title: `Step number ${index}`, optional: false, details: [], facts }));
const sample: JourneyDocument = {
  imports: [], declarations, imported: { ...declarations, journeys: [] },
  journeys: [{
    kind: 'current', status: 'draft', title: 'A day', scale: { worst: -2, best: 2 }, personas: ['P'], data: [], scenarios: [], goals: [], expectations: [],
    links: [], tags: [], stages: [{ ...section, title: 'Stage', goals: [], facts: [], paths: [], steps }],
  }],
};
