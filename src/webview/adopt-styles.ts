import { pageStyles } from '../render/page-styles.js';
import { createFontFaces, themeStyles } from '../dom/theme-styles.js';

/** Gives a page the colours and fonts of pictures. A policy forbids styles in its text, but not those that its script brings. */
export function adoptStyles(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${themeStyles()}\n${pageStyles}`);
  page.adoptedStyleSheets.push(sheet);
  for (const face of createFontFaces(page.documentElement.dataset['fonts'] ?? '')) page.fonts.add(face);
}
