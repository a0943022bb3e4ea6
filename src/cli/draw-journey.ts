import type { JourneyDocument, JourneyMap } from '../model/journey-document.js';
import { drawMap } from '../render/draw-map.js';
import type { Picture } from '../render/draw-map.js';
import { drawPersonas } from '../render/draw-personas.js';
import { themeByName } from '../render/theme.js';
import { writeSvg } from '../render/write-svg.js';
import { Failure } from './failure.js';
import { readFonts } from './read-fonts.js';

/** A stand-alone picture as SVG: of the chosen journey, else of the first one, else of the personas. `theme` is the name of one. */
export interface DrawOptions {
  readonly journey?: string | undefined;
  readonly theme: string;
  readonly images: Readonly<Record<string, string>>;
}

/** Whether a document has anything that a picture could show. */
export function isDrawable({ journeys, declarations }: JourneyDocument): boolean {
  return journeys.length > 0 || declarations.personas.length > 0;
}

/** Throws a Failure where no journey has the name that was asked for. */
export function drawJourney(document: JourneyDocument, { journey, theme: themeName, images }: DrawOptions): string {
  const theme = themeByName(themeName);
  if (!theme) throw new Failure(`There is no theme "${themeName}".`);
  const picture = draw(document, journey, images);
  return writeSvg(picture, { theme, fontFaces: readFonts(picture.mark) });
}

function draw(document: JourneyDocument, journey: string | undefined, images: DrawOptions['images']): Picture {
  if (journey === undefined && document.journeys.length === 0) return drawPersonas(document, { images });
  return drawMap(document, { journey: journey === undefined ? 0 : findJourney(document.journeys, journey), images });
}

/** The position of a journey by its name, or by its title, which is all that a journey without a name has. */
function findJourney(journeys: readonly JourneyMap[], wanted: string): number {
  const word = wanted.normalize('NFC');
  const byName = journeys.findIndex(({ name }) => name === word);
  const position = byName >= 0 ? byName : journeys.findIndex(({ title }) => title?.normalize('NFC') === word);
  if (position < 0) throw new Failure(`There is no journey "${wanted}" in this file. ${describeJourneys(journeys)}`);
  return position;
}

function describeJourneys(journeys: readonly JourneyMap[]): string {
  if (journeys.length === 0) return 'It holds none.';
  return `It holds ${journeys.map(({ name, title }) => name ?? `"${title ?? ''}"`).join(', ')}.`;
}
