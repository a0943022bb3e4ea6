import { markForPage } from '../dom/mark-for-page.js';
import { patch } from '../dom/patch.js';
import type { Patched } from '../dom/patch.js';
import type { ElementKey } from '../model/element-key.js';
import type { ShowDocument } from '../protocol.js';
import type { Drawing } from '../render/drawing.js';
import type { ViewName } from '../render/views.js';
import { drawView, viewTitles } from '../render/views.js';
import { journeyOptions } from './choose-view.js';
import { drawOptions } from './draw-options.js';
import { createHeadsLayer } from './heads-layer.js';
import { createHighlight } from './highlight.js';
import { splitLaneTitles } from './lane-titles.js';
import type { MapParts } from './map-parts.js';
import { findMapParts } from './map-parts.js';
import type { Choices } from './memory.js';
import { createStageButtons } from './stage-buttons.js';
import type { Viewport } from './viewport.js';

/** The picture in the viewport, or something in its place. */
export interface PictureArea {
  show(message: ShowDocument, view: ViewName, choices: Choices): void;
  showInstead(element: HTMLElement): void;
  highlight(key: ElementKey | undefined, reveal: boolean): void;
}

interface PictureEvents {
  readonly onFold: (key: ElementKey) => void;
  readonly onReveal: (key: ElementKey) => void;
}

export function createPictureArea(viewport: Viewport, { onFold, onReveal }: PictureEvents): PictureArea {
  let parts: MapParts = { stages: [], steps: [] };
  const highlight = createHighlight(viewport, () => parts);
  const heads = createHeadsLayer(viewport, onReveal);
  const buttons = createStageButtons(onFold);
  let picture: Patched | undefined;
  let titles: Patched | undefined;

  function showInstead(element: HTMLElement): void {
    picture = undefined;
    titles = undefined;
    viewport.region.classList.add('instead');
    viewport.region.removeAttribute('aria-label');
    viewport.canvas.replaceChildren(element);
  }

  function draw(drawing: Drawing, isAllowed: (address: string) => boolean, folded: readonly ElementKey[]): void {
    const before = [picture?.node, titles?.node];
    const split = drawing.kind === 'picture' ? splitLaneTitles(markForPage(drawing.mark), drawing.height) : undefined;
    parts = findMapParts(drawing.mark);
    picture = patch(picture, split?.map ?? drawing.mark, isAllowed);
    titles = split?.titles && patch(titles, split.titles, isAllowed);
    viewport.canvas.style.setProperty('--titles', String(split?.titlesWidth ?? 0));
    buttons.show(drawing.kind === 'picture' ? parts.stages : [], (key) => folded.includes(key));
    heads.show(parts, drawing.kind === 'picture' ? drawing.width : 0, split?.fonts);
    if (picture.node !== before[0] || titles?.node !== before[1]) arrange(picture, titles);
    viewport.resize(drawing.kind === 'picture' ? drawing : undefined);
    highlight.update();
  }

  function arrange(shown: Patched, names: Patched | undefined): void {
    names?.node.classList.add('lane-titles');
    viewport.canvas.replaceChildren(heads.element, shown.node, ...(names ? [names.node] : []), highlight.element, buttons.element);
  }

  return {
    show(message, view, choices) {
      const allowed = new Set(Object.values(message.images));
      const options = drawOptions(message, choices, viewport.region.clientWidth);
      viewport.region.classList.remove('instead');
      viewport.region.setAttribute('aria-label', labelOf(message, view));
      draw(drawView(view, message.document, options), (address) => allowed.has(address), options.foldedStages ?? []);
    },
    showInstead,
    highlight: (key, reveal) => { highlight.move(key, reveal); },
  };
}

function labelOf({ document, journey }: ShowDocument, view: ViewName): string {
  const title = journeyOptions(document)[journey]?.title;
  return title === undefined ? 'Personas' : `${view === 'map' ? 'Journey map' : viewTitles[view]}: ${title}`;
}
