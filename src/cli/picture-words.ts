import { paperNames } from '../convert/pdf/paper.js';
import { themes as themeValues } from '../render/theme.js';

/** The words that options take. The views are written out, so that `--help` needs no room that draws; a test compares them. */
export const pictureViews = ['map', 'blueprint', 'persona'] as const;
export const themes = Object.keys(themeValues);
export const papers = paperNames;
