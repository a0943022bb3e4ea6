import { createFontFaces, themeStyles } from '../dom/theme-styles.js';
import { createFence } from './fence.js';
import type { Fence } from './fence.js';

const fences = new WeakMap<Element, Fence>();
let isDressed = false;

/** Draws all journeys of a page, or what has changed of them. */
export function drawJourneys(page: Document): void {
  if (!isDressed) dress(page);
  isDressed = true;
  for (const host of page.querySelectorAll<HTMLElement>('div.journey')) {
    const fence = fences.get(host) ?? createFence(host);
    fences.set(host, fence);
    fence.update();
  }
}

/** Gives the page the colours, which are no more than variables, and the fonts, which lie beside this script in the extension. */
function dress(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeStyles());
  page.adoptedStyleSheets.push(sheet);
  const folder = new URL('../../media/fonts', import.meta.url);
  for (const face of createFontFaces(folder.href)) page.fonts.add(face);
}
