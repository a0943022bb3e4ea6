import { fontFamilies } from './fonts.js';
import { textStyles } from './theme.js';
import type { TextStyleName } from './theme.js';

/** Sets text as pictures do. */
function font(name: TextStyleName): string {
  const { size, weight, lineHeight } = textStyles[name];
  return `font-size: ${size}px; line-height: ${lineHeight}px; font-weight: ${weight}`;
}

/** As wide as is good to read, and no wider than what is in sight: tables beside it may be wider. */
function upTo(width: number): string {
  return `min(${width}px, calc(100cqi / var(--zoom, 1) - 80px))`;
}

const stages = [1, 2, 3, 4, 5, 6].map((number) => `
.page .stage${number} { border-inline-start: 4px solid var(--journey-accent${number}) }
.page .stage${number} > strong { color: var(--journey-accent${number}) }`);

/**
 * How a page looks, for the preview and for exports. Colours are the variables `--journey-NAME` of the theme. A page grows with its
 * tables, and what is around it scrolls; heads of columns and rows stay in sight.
 */
export const pageStyles = `
.page { box-sizing: border-box; width: max-content; min-width: 100%; padding: 40px; font-family: ${fontFamilies}; ${font('body')}; color: var(--journey-ink); background: var(--journey-page); overflow-wrap: anywhere }
.page > section + section { margin-top: 40px }
.page h1 { margin: 4px 0 8px; max-width: ${upTo(880)}; ${font('title')} }
.page h2 { margin: 0 0 8px; ${font('heading')} }
.page p { margin: 0 0 8px; max-width: ${upTo(720)} }
.page .quiet { color: var(--journey-muted) }
.page .notes { display: block; margin-top: 2px; color: var(--journey-muted); ${font('meta')} }
.page dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 272px)); gap: 16px 40px; max-width: ${upTo(1200)}; margin: 24px 0 0 }
.page dt { ${font('label')}; color: var(--journey-muted) }
.page dd { margin: 0 }
.page table { border-collapse: separate; border-spacing: 0 }
.page caption { padding: 0 0 8px; text-align: start; ${font('meta')}; color: var(--journey-muted) }
.page th, .page td { box-sizing: border-box; min-width: 112px; max-width: 224px; padding: 10px 14px; vertical-align: top; text-align: start; border-bottom: 1px solid var(--journey-hairline) }
.page thead th { position: sticky; top: 0; z-index: 2; padding: 8px 14px; background: var(--journey-page); ${font('label')}; color: var(--journey-muted) }
.page th { font-weight: 400 }
.page tbody th[scope='row'] { position: sticky; left: 0; z-index: 1; background: var(--journey-page) }
.page th strong { display: block; ${font('strong')} }
.page .path { border-inline-start: 2px dashed var(--journey-faint) }
.page .fact { display: block }
.page td .fact ~ .fact { margin-top: 8px }
.page .between { color: var(--journey-faint) }
.page .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre }
.page td, .page th { position: relative }
.page a { color: inherit }
.page .pain, .page .bad { color: var(--journey-pain); font-weight: 600 }
.page .good { color: var(--journey-good); font-weight: 600 }
.page img { display: block; max-width: 100%; max-height: 120px; margin-bottom: 4px }
${stages.join('')}
.page tbody tr:first-child > * { border-top: 1px solid var(--journey-faint) }
.page thead th { border-bottom: none }
@media print {
  .page { width: auto; padding: 0 }
  .page table { width: 100%; hyphens: auto }
  .page thead th, .page tbody th[scope='row'] { position: static }
  .page tr { break-inside: avoid }
  .page table :is(th, td) { min-width: 40px; max-width: none; padding: 4px; font-size: 8.5px; line-height: 11px }
  .page table :is(strong, .notes) { font-size: inherit; line-height: inherit }
}
`;
