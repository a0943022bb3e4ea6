import { chooseView } from '../model/choose-view.js';
import type { JourneyDocument } from '../model/journey-document.js';
import { themes } from '../render/theme.js';
import type { ThemeName } from '../render/theme.js';
import { drawView } from '../render/views.js';
import { writeSvg } from '../render/write-svg.js';
import { readFonts } from './read-fonts.js';

export interface DrawOptions {
  /** A position among the journeys of the document. */
  readonly journey: number;
  readonly theme: ThemeName;
  /** The path of an image as in the model → its content as a data URI. */
  readonly images: Readonly<Record<string, string>>;
}

/** A picture that stands alone, as SVG: of a journey, or of the personas where the document has no journeys. */
export function drawJourney(document: JourneyDocument, { journey, theme, images }: DrawOptions): string {
  const picture = drawView(chooseView(document) === 'map' ? 'map' : 'persona', document, { journey, images });
  return writeSvg(picture, { theme: themes[theme], fontFaces: readFonts(picture.mark) });
}
