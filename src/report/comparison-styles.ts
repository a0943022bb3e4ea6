/** How a file with a comparison looks, besides what all files share. It holds nothing of a journey. */
export const comparisonStyles = `
.bar .levels { margin-inline-start: auto }
@media screen {
  .compared { display: grid; grid-template-columns: minmax(0, 1fr) clamp(280px, 28vw, 420px); height: calc(100vh - 50px) }
  .compared > * { overflow: auto; overscroll-behavior: contain }
}
.compared > aside { padding: 8px 20px 40px; border-inline-start: 1px solid var(--journey-hairline) }
.compared > :focus-visible { outline: 2px solid var(--journey-accent1); outline-offset: -2px }
.sheet { position: relative }
.nothing { padding: 40px }
.spot { position: absolute; border-radius: 12px; scroll-margin: 96px; pointer-events: none }
.spot:target { outline: 3px solid var(--journey-accent1) }
aside h2 { margin: 20px 0 8px; font: 600 18px/24px inherit; font-size: 18px; line-height: 24px; overflow-wrap: anywhere }
aside h3 { margin: 20px 0 4px; font-size: 12px; line-height: 16px; color: var(--journey-muted) }
aside ul { margin: 0; padding: 0; list-style: none }
aside li { overflow-wrap: anywhere }
aside .facts { padding-bottom: 12px; border-bottom: 1px solid var(--journey-hairline) }
aside .facts li { padding: 4px 0 }
aside .problem { padding: 8px 12px; border: 1px solid var(--journey-pain); border-radius: 6px }
aside .quiet { color: var(--journey-muted) }
.level a, .level div { display: flex; gap: 10px; padding: 6px 8px; margin: 0 -8px; border-radius: 6px; color: inherit; text-decoration: none }
.level a:hover, .level a:focus-visible { background: var(--journey-panel); text-decoration: underline }
.sign { flex: none; width: 18px; height: 18px; margin-top: 1px; border-radius: 50%; font-weight: 600; line-height: 18px; text-align: center; color: var(--journey-page); background: var(--journey-changed) }
.sign.added { background: var(--journey-added) }
.sign.removed { background: var(--journey-removed) }
.sign.moved { background: var(--journey-moved) }
body:has(#level-attention:not(:checked)) .level-attention, body:has(#level-notable:not(:checked)) .level-notable, body:has(#level-cosmetic:not(:checked)) .level-cosmetic { display: none }
@media screen and (max-width: 760px) { .compared { grid-template: minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 1fr) } .compared > aside { border-inline-start: 0; border-block-start: 1px solid var(--journey-hairline) } }
@media print { .compared > aside { border: 0 } .view-before, .view-after, .view-changes { display: none } }
`;
