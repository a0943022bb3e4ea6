import { fontFamilies } from './fonts.js';
import { pageStyles } from './page-styles.js';
import { printTheme, themes } from './theme.js';
import type { Theme } from './theme.js';

function variables(theme: Theme): string {
  return `:root { ${Object.entries(theme).map(([name, value]) => `--journey-${name}: ${value};`).join(' ')} }`;
}

/** Paper is white, whatever the screen is. */
const themeRules = `
${variables(themes.light)}
@media screen and (prefers-color-scheme: dark) { ${variables(themes.dark)} }
@media screen and (prefers-contrast: more) { ${variables(themes['high-contrast-light'])} }
@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) { ${variables(themes['high-contrast'])} }
@media print { ${variables(printTheme)} }
`;

/** How a file with journeys looks around its pictures and pages. It holds nothing of a journey. */
export const fileStyles = `${themeRules}
html { color-scheme: light dark }
body { margin: 0; font: 14px/20px ${fontFamilies}; color: var(--journey-ink); background: var(--journey-page) }
.bar { position: sticky; top: 0; left: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; padding: 8px 40px; background: var(--journey-page); border-bottom: 1px solid var(--journey-hairline) }
.bar h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.bar fieldset { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0; border: 0; min-width: 0 }
.bar legend { float: left; padding: 6px 8px 6px 0; color: var(--journey-muted) }
.bar label { position: relative; cursor: pointer }
.bar input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer }
.bar span { display: block; padding: 5px 12px; border: 1px solid transparent; border-radius: 6px }
.bar label:hover span { border-color: var(--journey-card-edge) }
.bar :checked + span { font-weight: 600; background: var(--journey-panel); border-color: var(--journey-card-edge); box-shadow: inset 0 -2px 0 var(--journey-accent1) }
.bar :focus-visible + span { outline: 2px solid var(--journey-accent1); outline-offset: 1px }
.bar .fit { margin-inline-start: auto }
.sheet { width: max-content; min-width: 100%; outline-offset: -2px }
.sheet > svg { display: block }
body:has(#fit:checked) .sheet:has(> svg) { width: auto }
body:has(#fit:checked) .sheet > svg { max-width: 100%; height: auto }
${pageStyles}
@page { size: landscape; margin: 10mm }
@media print {
  .bar { display: none }
  .sheet { width: auto; break-after: page }
  .sheet > svg { max-width: 100%; max-height: 96vh; height: auto }
}
`;

interface Choice {
  readonly journey: number;
  readonly view: string;
}

/** Hides what is not chosen, on screens that know how to ask for what is. */
export function selectionStyles(sheets: readonly Choice[]): string {
  const journeys = new Set(sheets.map(({ journey }) => journey));
  const shown = sheets.map(({ journey, view }) => {
    const chosen = journeys.size > 1 ? `:has(#journey-${journey}:checked)` : '';
    return `body${chosen}:has(#view-${view}:checked) .journey-${journey}.view-${view}`;
  });
  return `@media screen { @supports selector(:has(*)) { .sheet { display: none } ${shown.join(', ')} { display: block } } }`;
}
