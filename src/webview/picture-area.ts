import type { ElementKey } from '../model/element-key.js';
import type { Mark } from '../render/mark.js';
import { drawView } from '../render/views.js';
import type { ShowDocument } from '../protocol.js';
import { chooseView, journeyTitles } from './choose-view.js';
import { createHighlight } from './highlight.js';
import { createHint } from './hint.js';
import { splitLaneTitles } from './lane-titles.js';
import { patch } from './patch.js';
import type { Patched } from './patch.js';
import { makeReachable } from './reachable.js';
import type { Viewport } from './viewport.js';

/** The picture in the viewport, or the hint in its place. */
export interface PictureArea {
  /** False where there is nothing to draw. */
  show(message: ShowDocument): boolean;
  showInstead(element: HTMLElement): void;
  highlight(key: ElementKey | undefined, reveal: boolean): void;
}

export function createPictureArea(viewport: Viewport): PictureArea {
  const highlight = createHighlight(viewport);
  let map: Patched | undefined;
  let titles: Patched | undefined;

  function showInstead(element: HTMLElement): void {
    map = undefined;
    titles = undefined;
    viewport.region.classList.add('instead');
    viewport.region.removeAttribute('aria-label');
    viewport.canvas.replaceChildren(element);
  }

  function draw(message: ShowDocument, view: 'map' | 'personas'): void {
    const { document, journey, images } = message;
    const allowed = new Set(Object.values(images));
    const isAllowed = (address: string): boolean => allowed.has(address);
    const { mark, width, height } = drawView(view === 'map' ? 'map' : 'persona', document, { journey, images });
    const split = splitLaneTitles(describable(mark), height);
    const before = [map?.node, titles?.node];
    map = patch(map, split.map, isAllowed);
    titles = split.titles && patch(titles, split.titles, isAllowed);
    viewport.canvas.style.setProperty('--titles', String(split.titlesWidth));
    if (map.node !== before[0] || titles?.node !== before[1]) arrange(map, titles);
    for (const picture of [map, ...(titles ? [titles] : [])]) makeReachable(picture);
    viewport.region.classList.remove('instead');
    viewport.region.setAttribute('aria-label', labelOf(message, view));
    viewport.resize({ width, height });
    highlight.update();
  }

  function arrange(picture: Patched, names: Patched | undefined): void {
    names?.node.classList.add('lane-titles');
    viewport.canvas.replaceChildren(...[picture, ...(names ? [names] : [])].map(({ node }) => node), highlight.element);
  }

  return {
    show(message) {
      const view = chooseView(message.document);
      if (view === 'nothing') showInstead(createHint());
      else draw(message, view);
      return view !== 'nothing';
    },
    showInstead,
    highlight: (key, reveal) => { highlight.move(key, reveal); },
  };
}

/**
 * Alone, a picture is an image with a title. Here its parts are to be reached one by one, the region around it has its name,
 * and a title would follow the pointer wherever it rests.
 */
function describable(mark: Mark): Mark {
  return { ...mark, attributes: { ...mark.attributes, role: 'group' }, children: (mark.children ?? []).filter(({ tag }) => tag !== 'title') };
}

function labelOf({ document, journey }: ShowDocument, view: 'map' | 'personas'): string {
  return view === 'map' ? `Journey map: ${journeyTitles(document)[journey] ?? ''}` : 'Personas';
}
