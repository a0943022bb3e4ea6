import type { JourneyDocument, Persona } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { meta, stack } from '../content/content.js';
import { readEvidence, readNames } from '../content/names.js';
import { headingOf } from '../content/phrases.js';
import { personasOf } from '../content/reading.js';
import type { DeclaredItem } from '../declared.js';
import { declared } from '../declared.js';
import type { DrawOptions, Picture } from '../drawing.js';
import { toPicture } from '../drawing.js';
import { group } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { looks } from '../layout/look.js';
import { sheetWidth } from '../sheet/draw-sheet.js';
import { measures } from '../theme.js';
import { showPersonaCard } from './persona-card.js';

/** Draws a card for each persona that a file declares or that its journeys show, or for the one that is singled out. */
export function drawPersonas(document: JourneyDocument, { images = {}, persona, width }: Partial<DrawOptions> = {}): Picture {
  const personas = choosePersonas(document, persona);
  const reading = { document, images, names: { evidence: readEvidence(document) } };
  const content: Content = personas.length === 0
    ? meta('There are no personas in this file. Write one first, such as: persona Ann "Ann, the new customer" { goal "Pay in a minute" }')
    : stack(24, personas.map((one) => showPersonaCard(one, reading)));
  const inner = sheetWidth(width);
  const laid = layOutContent(content, inner);
  const size = { width: inner + 2 * measures.margin, height: laid.height + 2 * measures.margin };
  return toPicture({
    ...size,
    figures: [
      { type: 'box', id: 'page', x: 0, y: 0, ...size, paint: looks['page'] },
      group('personas', { x: measures.margin, y: measures.margin, width: inner, height: laid.height }, laid.figures),
    ],
  }, personas.length === 1 ? titleOf(personas[0]?.item) : 'Personas', describe(personas));
}

/** Imported personas are only those that take part: a file of people may be shared by many maps. One who is not there singles out nobody. */
function choosePersonas(document: JourneyDocument, name: string | undefined): readonly DeclaredItem<Persona>[] {
  const appearing = new Set(document.journeys.flatMap((journey) => personasOf({ journey, names: readNames(document, journey) })));
  const all = declared(document, 'personas').filter(({ item, element }) => element !== undefined || (item.name !== undefined && appearing.has(item.name)));
  const one = name === undefined ? undefined : all.find(({ item }) => item.name === name);
  return one === undefined ? all : [one];
}

function titleOf(persona: Persona | undefined): string {
  return headingOf(persona ?? {}, 'Unnamed persona');
}

function describe(personas: readonly DeclaredItem<Persona>[]): string {
  if (personas.length === 0) return 'There are no personas in this file.';
  return `${personas.length === 1 ? 'The card' : 'The cards'} of ${personas.map(({ item }) => titleOf(item)).join('; ')}.`;
}
