import type { Viewport } from '../viewport.js';
import type { DrawnText } from './drawn-texts.js';
import { collectTexts } from './drawn-texts.js';
import type { TextMatch } from './find-text.js';
import { findMatches, preparePattern } from './find-text.js';
import { createSearchBox } from './search-box.js';

/** Finds text in the picture: what matches is marked, and everything else is quiet. */
export interface Search {
  readonly element: HTMLElement;
  toggle(): void;
  open(): void;
  /** Searches again in what is drawn now. */
  update(): void;
}

interface SearchParts {
  readonly viewport: Viewport;
  readonly onToggle: (isOpen: boolean) => void;
  /** Draws what is searched: all of the picture. */
  readonly wantAll: () => void;
  /** The reader goes on from the match in sight, if there is one. */
  readonly onLeave: (match: Element | undefined) => void;
}

interface Found {
  readonly range: Range;
  readonly element: Element;
}

export function createSearch({ viewport, onToggle, wantAll, onLeave }: SearchParts): Search {
  const box = createSearchBox({ onQuery: () => { find(true); }, onStep: step, onClose: close });
  const marks = createMarks(viewport.canvas);
  /** The texts of the picture; taken when they are first searched. */
  let texts: readonly DrawnText[] | undefined;
  let found: readonly Found[] = [];
  let current = 0;

  function find(fromStart: boolean): void {
    const pattern = box.isOpen() ? preparePattern(box.query()) : undefined;
    if (pattern) wantAll();
    if (pattern) texts ??= collectTexts(viewport.canvas);
    found = pattern ? (texts ?? []).flatMap((text) => findMatches(text, pattern).map((match) => locate(text, match))) : [];
    current = fromStart ? 0 : Math.min(current, Math.max(0, found.length - 1));
    show(pattern !== undefined, fromStart);
  }

  function show(isSearching: boolean, reveal: boolean): void {
    const at = found[current];
    marks.show(found, at);
    box.showCount(isSearching ? { at: found.length === 0 ? 0 : current + 1, of: found.length } : undefined);
    if (at && reveal) viewport.reveal(at.range.getBoundingClientRect());
  }

  function step(by: 1 | -1): void {
    if (found.length === 0) return;
    current = (current + by + found.length) % found.length;
    show(true, true);
  }

  function open(): void {
    box.open();
    onToggle(true);
    find(true);
  }

  function close(): void {
    const match = found[current]?.element;
    box.close();
    onToggle(false);
    find(true);
    onLeave(match);
  }

  return {
    element: box.element,
    open,
    toggle: () => { (box.isOpen() ? close : open)(); },
    update() {
      texts = undefined;
      if (box.isOpen()) find(false);
    },
  };
}

function locate({ element, nodes }: DrawnText, { start, end }: TextMatch): Found {
  const range = document.createRange();
  const [first, last] = [nodes[start.line], nodes[end.line]];
  if (first) range.setStart(first, start.offset);
  if (last) range.setEnd(last, end.offset);
  return { range, element };
}

interface Marks {
  show(found: readonly Found[], current: Found | undefined): void;
}

/** The browser paints over ranges of text, so the picture itself stays as it is. */
function createMarks(canvas: HTMLElement): Marks {
  let marked = new Set<Element>();
  return {
    show(found, current) {
      const elements = new Set(found.map(({ element }) => element));
      for (const element of marked) if (!elements.has(element)) element.classList.remove('match');
      for (const element of elements) element.classList.add('match');
      marked = elements;
      canvas.classList.toggle('searching', found.length > 0);
      CSS.highlights.set('journey-matches', new Highlight(...found.map(({ range }) => range)));
      CSS.highlights.set('journey-match', new Highlight(...(current ? [current.range] : [])));
    },
  };
}
