import { markForPage } from '../dom/mark-for-page.js';
import { patch } from '../dom/patch.js';
import type { Patched } from '../dom/patch.js';
import type { ElementKey } from '../model/element-key.js';
import type { ShowDocument } from '../protocol.js';
import type { Drawing } from '../render/drawing.js';
import { drawParts } from '../render/drawing.js';
import type { ViewName } from '../render/views.js';
import { drawView, viewTitles } from '../render/views.js';
import { journeyOptions } from './choose-view.js';
import { drawOptions } from './draw-options.js';
import { createDrawnPart } from './drawn-part.js';
import { nodesOf } from './element-nodes.js';
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
  /** `arrive` is called before a picture is drawn that the reader has not seen before, and brings its first part into sight. */
  show(message: ShowDocument, view: ViewName, choices: Choices, arrive?: () => void): void;
  /** Draws what is no view of one document. */
  showDrawing(drawing: Drawing, about: DrawingWords, arrive?: () => void): void;
  showInstead(element: HTMLElement): void;
  highlight(key: ElementKey | undefined, reveal: boolean): void;
  /** Draws an element, or all of them, wherever they are; where all stay, also when the document changes. */
  want(key: ElementKey): void;
  wantAll(stays: boolean): void;
}

interface DrawingWords {
  readonly label: string;
  /** What may be loaded for images. */
  readonly images: Readonly<Record<string, string>>;
  /** The stages that are folded; without it, none can be. */
  readonly folded?: readonly ElementKey[];
}

interface PictureEvents {
  /** More of the picture is there. */
  readonly onMore: () => void;
  readonly onFold: (key: ElementKey) => void;
  readonly onReveal: (key: ElementKey) => void;
}

/** What is drawn, all of it or a part. */
interface Drawn {
  readonly drawing: Drawing;
  readonly isAllowed: (address: string) => boolean;
  readonly folded?: readonly ElementKey[];
}

export function createPictureArea(viewport: Viewport, { onMore, onFold, onReveal }: PictureEvents): PictureArea {
  let parts: MapParts = { stages: [], steps: [] };
  const highlight = createHighlight(viewport, () => parts);
  const heads = createHeadsLayer(viewport, onReveal);
  const buttons = createStageButtons(onFold);
  const part = createDrawnPart(viewport, () => {
    if (drawn) draw(drawn);
    onMore();
  });
  let drawn: Drawn | undefined;
  let highlighted: ElementKey | undefined;
  let picture: Patched | undefined;
  let titles: Patched | undefined;

  function showInstead(element: HTMLElement): void {
    part.end();
    drawn = undefined;
    picture = undefined;
    titles = undefined;
    viewport.region.classList.add('instead');
    viewport.region.removeAttribute('aria-label');
    viewport.canvas.replaceChildren(element);
  }

  function draw({ drawing, isAllowed, folded }: Drawn): void {
    const before = [picture?.node, titles?.node];
    const mark = drawing.kind === 'picture' ? markForPage(drawParts(drawing, part.boxes())) : drawing.mark;
    const split = drawing.kind === 'picture' ? splitLaneTitles(mark, drawing.height) : undefined;
    parts = findMapParts(mark);
    picture = patch(picture, split?.map ?? mark, isAllowed);
    titles = split?.titles && patch(titles, split.titles, isAllowed);
    viewport.canvas.style.setProperty('--titles', String(split?.titlesWidth ?? 0));
    buttons.show(drawing.kind === 'picture' && folded ? parts.stages : [], (key) => folded?.includes(key) === true);
    heads.show(parts, drawing.kind === 'picture' ? drawing.width : 0, split?.titlesWidth ?? 0, split?.fonts);
    if (picture.node !== before[0] || titles?.node !== before[1]) arrange(picture, titles);
    highlight.update();
  }

  /** The size comes first, so that the window knows which part of the picture it shows. */
  function begin(next: Drawn, arrive: (() => void) | undefined): void {
    const { drawing } = next;
    part.end();
    drawn = next;
    viewport.resize(drawing.kind === 'picture' ? drawing : undefined, arrive !== undefined);
    arrive?.();
    if (drawing.kind === 'picture') part.begin(drawing, arrive !== undefined);
    draw(next);
  }

  /** Where the cursor is has an outline, which needs something to be around. */
  function wantHighlighted(): void {
    if (highlighted !== undefined && nodesOf(viewport.canvas, highlighted).length === 0) part.want(highlighted);
  }

  function arrange(shown: Patched, names: Patched | undefined): void {
    names?.node.classList.add('lane-titles');
    viewport.canvas.replaceChildren(heads.element, shown.node, ...(names ? [names.node] : []), highlight.element, buttons.element);
  }

  function showDrawing(drawing: Drawing, { label, images, folded }: DrawingWords, arrive?: () => void): void {
    const allowed = new Set(Object.values(images));
    viewport.region.classList.remove('instead');
    viewport.region.setAttribute('aria-label', label);
    begin({ drawing, isAllowed: (address) => allowed.has(address), ...(folded && { folded }) }, arrive);
    wantHighlighted();
  }

  viewport.onMove(() => { part.follow(); });
  return {
    show(message, view, choices, arrive) {
      const options = drawOptions(message, choices, viewport.width());
      const drawing = drawView(view, message.document, options);
      showDrawing(drawing, { label: labelOf(message, view), images: message.images, folded: options.foldedStages ?? [] }, arrive);
    },
    showDrawing,
    showInstead,
    highlight(key, reveal) {
      highlighted = key;
      wantHighlighted();
      highlight.move(key, reveal);
    },
    want: (key) => { part.want(key); },
    wantAll: (stays) => { part.wantAll(stays); },
  };
}

function labelOf({ document, journey }: ShowDocument, view: ViewName): string {
  const title = journeyOptions(document)[journey]?.title;
  return title === undefined ? 'Personas' : `${view === 'map' ? 'Journey map' : viewTitles[view]}: ${title}`;
}
