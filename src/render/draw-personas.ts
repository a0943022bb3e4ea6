import type { JourneyDocument } from '../model/journey-document.js';
import type { Content } from './content/content.js';
import { meta } from './content/content.js';
import { readEvidence } from './content/names.js';
import { personaCardWidth, showPersonaCard } from './content/persona-content.js';
import { count } from './content/phrases.js';
import type { DrawOptions, Picture } from './drawing.js';
import { toPicture } from './drawing.js';
import { group } from './layout/figure.js';
import { layOutContent } from './layout/lay-out-content.js';
import { looks } from './layout/look.js';

const margin = 40;
const gap = 24;
const cardsInARow = 2;

/** Draws a card for each persona that the file itself declares, in its order. */
export function drawPersonas(document: JourneyDocument, { images = {} }: Pick<DrawOptions, 'images'> = {}): Picture {
  const { personas } = document.declarations;
  const reading = { images, names: { evidence: readEvidence(document) } };
  const cards = personas.map((persona, index) => showPersonaCard(persona, `declarations/personas/${index}`, reading));
  const columns = Math.min(cardsInARow, Math.max(1, cards.length));
  const inner = columns * personaCardWidth + (columns - 1) * gap;
  const content: Content = cards.length === 0
    ? meta('There are no personas in this file.')
    : { type: 'flow', gap, lineGap: gap, itemWidth: personaCardWidth, children: cards };
  const laid = layOutContent(content, inner);
  const width = inner + 2 * margin;
  const height = laid.height + 2 * margin;
  return toPicture({
    width, height,
    figures: [
      { type: 'box', id: 'page', x: 0, y: 0, width, height, paint: looks['page'] },
      group('personas', { x: margin, y: margin, width: inner, height: laid.height }, laid.figures),
    ],
  }, 'Personas', `Cards of ${count(personas.length, 'persona')}.`);
}
