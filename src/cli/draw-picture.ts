import { exportPicture } from '../convert/export-picture.js';
import type { ExportDoors, Exported } from '../convert/export-picture.js';
import type { PaperName } from '../convert/pdf/paper.js';
import type { PictureFormatName } from '../convert/picture-formats.js';
import type { JourneyDocument } from '../model/journey-document.js';
import type { DrawOptions } from '../render/drawing.js';
import { pictureThemes } from '../render/theme.js';
import type { PictureThemeName } from '../render/theme.js';
import { drawView } from '../render/views.js';
import type { PictureViewName } from '../render/views.js';
import { Failure } from './failure.js';

interface PictureOptions {
  readonly format: PictureFormatName;
  readonly theme: PictureThemeName;
  readonly scale: number;
  readonly paper: PaperName;
}

/** Draws one view as a file. Throws a Failure where the picture is too large for that. */
export async function drawPicture(
  document: JourneyDocument, { view, ...options }: DrawOptions & { readonly view: PictureViewName }, { format, theme, ...more }: PictureOptions, doors: ExportDoors,
): Promise<Exported> {
  try {
    return await exportPicture(format, drawView(view, document, options), { theme: pictureThemes[theme], ...more }, doors);
  } catch (error) {
    if (error instanceof Error && error.name === 'TooLarge') throw new Failure(`${error.message}.`);
    throw error;
  }
}
