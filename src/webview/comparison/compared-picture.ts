import { markForPage } from '../../dom/mark-for-page.js';
import type { Patched } from '../../dom/patch.js';
import { patch } from '../../dom/patch.js';
import type { ElementKey } from '../../model/element-key.js';
import { drawMap } from '../../render/draw-map.js';
import { drawComparison } from '../../render/comparison/draw-comparison.js';
import type { Picture } from '../../render/drawing.js';
import { createHeadsLayer } from '../heads-layer.js';
import { createHighlight } from '../highlight.js';
import { splitLaneTitles } from '../lane-titles.js';
import type { MapParts } from '../map-parts.js';
import { findMapParts } from '../map-parts.js';
import type { Viewport } from '../viewport.js';
import type { Mode, ReadComparison } from './read-comparison.js';
import { documentOf, journeyIn } from './read-comparison.js';

/** What of a comparison is looked at. */
export interface ComparisonChoices {
  readonly mode: Mode;
  /** The position of the journey in the union. */
  readonly journey: number;
  readonly changesOnly: boolean;
}

/** The picture of two versions, or of one of them, in the viewport. */
export interface ComparedPicture {
  /** False where the journey is not in the version that is asked for. */
  show(read: ReadComparison, choices: ComparisonChoices): boolean;
  showInstead(element: HTMLElement): void;
  highlight(key: ElementKey | undefined): void;
}

export function createComparedPicture(viewport: Viewport, onReveal: (key: ElementKey) => void): ComparedPicture {
  let parts: MapParts = { stages: [], steps: [] };
  const highlight = createHighlight(viewport, () => parts);
  const heads = createHeadsLayer(viewport, onReveal);
  let shown: Patched | undefined;
  let titles: Patched | undefined;

  function show(picture: Picture, isAllowed: (address: string) => boolean): void {
    const split = splitLaneTitles(markForPage(picture.mark), picture.height);
    parts = findMapParts(picture.mark);
    shown = patch(shown, split.map, isAllowed);
    titles = split.titles && patch(titles, split.titles, isAllowed);
    titles?.node.classList.add('lane-titles');
    viewport.canvas.style.setProperty('--titles', String(split.titlesWidth));
    heads.show(parts, picture.width, split.fonts);
    viewport.canvas.replaceChildren(heads.element, shown.node, ...(titles ? [titles.node] : []), highlight.element);
    viewport.resize(picture);
    highlight.update();
  }

  return {
    show(read, choices) {
      const picture = draw(read, choices);
      if (picture === undefined) return false;
      const allowed = new Set(Object.values(read.message.images));
      viewport.region.classList.remove('instead');
      show(picture, (address) => allowed.has(address));
      return true;
    },
    showInstead(element) {
      shown = titles = undefined;
      viewport.region.classList.add('instead');
      viewport.canvas.replaceChildren(element);
    },
    highlight: (key) => { highlight.move(key, key !== undefined); },
  };
}

function draw(read: ReadComparison, { mode, journey, changesOnly }: ComparisonChoices): Picture | undefined {
  const position = journeyIn(read, journey, mode);
  const document = documentOf(read, mode);
  if (position === undefined || document.journeys[position] === undefined) return undefined;
  const { images } = read.message;
  return mode === 'diff'
    ? drawComparison(document, { journey: position, images, marks: read.united.marks, changesOnly })
    : drawMap(document, { journey: position, images });
}
