import type { ElementKey } from '../model/element-key.js';
import type { Picture } from '../render/drawing.js';
import type { Box } from '../render/layout/figure.js';
import { findBox } from '../render/layout/find-box.js';
import type { Span } from './spans.js';
import { addSpan, coversSpan } from './spans.js';
import type { Viewport } from './viewport.js';

/**
 * Which part of a picture is drawn. A map may be a thousand times as long as its window, so what is in sight is drawn at once, what
 * is around it in the moments after, and the rest when somebody comes to it. Nothing goes until the document changes.
 */
export interface DrawnPart {
  /** Begins with what is in sight now; `isNew` where the reader has not seen this picture before. */
  begin(picture: Picture, isNew: boolean): void;
  end(): void;
  /** To be called where another part may have come into sight. */
  follow(): void;
  /** Wants an element to be drawn, wherever it stands. */
  want(key: ElementKey): void;
  /** Wants all of it; where it stays, also of what the document becomes, until another picture is shown. */
  wantAll(stays: boolean): void;
  /** In pixels of the picture. */
  boxes(): readonly Box[];
}

/** How far to both sides of the window, in windows: at once, by how much more at a time, so that nobody feels it, and at last. */
const first = 0.05;
const step = 0.5;
const farthest = 3;
/** In milliseconds: longer than a frame, so that the picture is painted in between. */
const pause = 50;

export function createDrawnPart(viewport: Pick<Viewport, 'region' | 'sight'>, onMore: () => void): DrawnPart {
  let picture: Picture | undefined;
  let spans: readonly Span[] = [];
  let reach = first;
  let isAll = false;
  let growing: ReturnType<typeof setTimeout> | undefined;

  function add(span: Span): void {
    if (coversSpan(spans, span)) return;
    spans = addSpan(spans, span);
    onMore();
  }

  function growSoon(): void {
    clearTimeout(growing);
    if (reach < farthest) growing = setTimeout(grow, pause);
  }

  function grow(): void {
    reach += step;
    if (picture) add(around(picture, viewport, reach));
    growSoon();
  }

  function wantAll(stays: boolean): void {
    isAll ||= stays;
    if (picture) add(whole(picture));
  }

  new MutationObserver(() => { if (isRead()) wantAll(true); }).observe(document.body, { attributeFilter: ['class'] });
  return {
    begin(next, isNew) {
      picture = next;
      if (isNew) reach = first;
      isAll = (isAll && !isNew) || isRead();
      spans = [isAll ? whole(next) : around(next, viewport, reach)];
      growSoon();
    },
    end() {
      picture = undefined;
      clearTimeout(growing);
    },
    follow() {
      if (picture && !coversSpan(spans, around(picture, viewport, 0))) add(around(picture, viewport, step));
    },
    want(key) {
      const box = picture && findBox(picture.figures, key);
      if (picture && box) add(clamp(picture, isWide(picture) ? { from: box.x, to: box.x + box.width } : { from: box.y, to: box.y + box.height }));
    },
    wantAll,
    boxes: () => (picture ? boxesOf(picture, spans) : []),
  };
}

/** VS Code says so where somebody listens to the page, who may go to any place of it at any time. */
function isRead(): boolean {
  return document.body.classList.contains('vscode-using-screen-reader');
}

/** Maps run to the right, and down in a narrow window. */
function isWide({ width, height }: Picture): boolean {
  return width >= height;
}

function whole({ width, height }: Picture): Span {
  return { from: 0, to: Math.max(width, height) };
}

function around(picture: Picture, { region, sight }: Pick<Viewport, 'region' | 'sight'>, reach: number): Span {
  const { left, top, zoom } = sight();
  const [start, room] = isWide(picture) ? [left, region.clientWidth / zoom] : [top, region.clientHeight / zoom];
  return clamp(picture, { from: start - reach * room, to: start + (1 + reach) * room });
}

function clamp(picture: Picture, { from, to }: Span): Span {
  const { to: end } = whole(picture);
  return { from: Math.max(0, Math.min(from, end)), to: Math.min(end, Math.max(to, 0)) };
}

/** The names of lanes stand at the left edge, and stay in sight wherever a wide map is scrolled to. */
function boxesOf(picture: Picture, spans: readonly Span[]): readonly Box[] {
  const { width, height } = picture;
  if (!isWide(picture)) return spans.map(({ from, to }) => ({ x: 0, y: from, width, height: to - from }));
  const names = picture.figures.find(({ id }) => id === 'lane-titles');
  return [{ x: 0, y: 0, width: names ? names.x + names.width : 0, height }, ...spans.map(({ from, to }) => ({ x: from, y: 0, width: to - from, height }))];
}
