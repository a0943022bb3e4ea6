import type { PictureViewName } from '../render/views.js';

/** The views that are pictures, and what they are called, for those who offer them and draw elsewhere: what draws is large. */
export const pictureViews = {
  map: 'Map', blueprint: 'Blueprint', opportunities: 'Opportunities', insights: 'Insights', persona: 'Persona',
} as const satisfies Readonly<Record<PictureViewName, string>>;
export const pictureViewNames = Object.keys(pictureViews) as readonly PictureViewName[];

/** The files that a picture can be written as. */
export const pictureFormats = {
  svg: { title: 'SVG', ending: '.svg', isBinary: false },
  png: { title: 'PNG', ending: '.png', isBinary: true },
  pdf: { title: 'PDF', ending: '.pdf', isBinary: true },
} as const satisfies Record<string, PictureFormat>;
export type PictureFormatName = keyof typeof pictureFormats;
export const pictureFormatNames = Object.keys(pictureFormats) as readonly PictureFormatName[];

interface PictureFormat {
  readonly title: string;
  readonly ending: string;
  /** False where the file is text. */
  readonly isBinary: boolean;
}
