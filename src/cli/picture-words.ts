import { paperNames } from '../convert/pdf/paper.js';
import { pictureViewNames } from '../convert/picture-formats.js';
import { pictureThemes } from '../render/theme.js';

/** The words that the options of pictures take. */
export const pictureViews = pictureViewNames;
export const themes = Object.keys(pictureThemes);
export const papers = paperNames;
