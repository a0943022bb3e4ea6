import type { ElementKey } from '../../model/element-key.js';
import { positionOnScale } from '../../model/emotion.js';
import type { ShowDocument } from '../../protocol.js';
import { plotHeight } from '../../render/emotion/points.js';
import { stackedWidth } from '../../render/layout/lay-out-stacked.js';
import { nodesOf } from '../element-nodes.js';
import type { Viewport } from '../viewport.js';
import { keyOf } from './element-words.js';
import { factAt, journeyAt, sectionAt } from './model-edits.js';

/** A point of the emotion line on the screen, in pixels of the window. */
export interface EmotionPoint {
  readonly key: ElementKey;
  readonly x: number;
  readonly y: number;
}

/** How the scale lies on the screen, from its worst end to its best: upwards, or to the right where the line runs down a narrow window. */
export interface Axis {
  readonly runs: 'up' | 'right';
  readonly length: number;
}

/** A place on the scale, from 0 at its worst end to 1, in the column of a step that has no feeling. */
export interface EmptyPlace {
  readonly key: ElementKey;
  readonly position: number;
}

/** Where the points of the emotion line are, and where there is room for more. */
export interface EmotionPoints {
  /** The nearest point that a hand could mean. */
  at(x: number, y: number, reach: number): EmotionPoint | undefined;
  /** The place of the emotion line at which a step could have a point. */
  emptyAt(x: number, y: number): EmptyPlace | undefined;
  axis(): Axis;
  /** Forgets what was drawn before. */
  update(): void;
}

export function createEmotionPoints(viewport: Viewport, shown: () => ShowDocument | undefined): EmotionPoints {
  const { canvas, region } = viewport;
  let markers: readonly Element[] | undefined;
  const height = (): number => plotHeight * viewport.sight().zoom;

  /** Measured between two points, since a layout may make the scale shorter. */
  function axis(): Axis {
    const runs = region.clientWidth < stackedWidth ? 'right' : 'up';
    const placed = points().flatMap(({ key, x, y }) => {
      const position = positionOf(shown(), key);
      return position === undefined ? [] : [{ position, at: runs === 'up' ? -y : x }];
    });
    const [low, high] = [placed.reduce(lower, placed[0]), placed.reduce(higher, placed[0])];
    if (!low || !high || high.position - low.position < 0.01) return { runs, length: height() };
    return { runs, length: (high.at - low.at) / (high.position - low.position) };
  }

  function findMarkers(): readonly Element[] {
    const document = shown()?.document;
    if (!document) return [];
    markers ??= nodesOf(canvas).filter((node) => isMarker(node) && factAt(document, keyOf(node) ?? '')?.kind === 'feels');
    for (const node of markers) node.classList.add('emotion-point');
    return markers;
  }

  function points(): readonly EmotionPoint[] {
    return findMarkers().map((node) => {
      const { left, top, width, height: tall } = node.getBoundingClientRect();
      return { key: keyOf(node) ?? '', x: left + width / 2, y: top + tall / 2 };
    });
  }

  return {
    at: (x, y, reach) => {
      const near = points().map((point) => ({ point, distance: Math.hypot(point.x - x, point.y - y) })).filter(({ distance }) => distance <= reach);
      return near.sort((a, b) => a.distance - b.distance)[0]?.point;
    },
    emptyAt(x, y) {
      const message = shown();
      const top = message && topOf(points(), message, height());
      if (!message || top === undefined || axis().runs !== 'up' || y < top - 8 || y > top + height() + 8) return undefined;
      const column = emptySteps(message).map((key) => ({ key, box: nodesOf(canvas, key)[0]?.getBoundingClientRect() })).find(({ box }) => box && x >= box.left && x <= box.right);
      return column && { key: column.key, position: Math.min(1, Math.max(0, 1 - (y - top) / height())) };
    },
    axis,
    update() {
      markers = undefined;
      // A finger gives no warning, and where it may drag has to be known before it comes: elsewhere it scrolls.
      if (matchMedia('(any-pointer: coarse)').matches) requestAnimationFrame(() => findMarkers());
    },
  };
}

/** Where a feeling lies on its scale, from 0 to 1; undefined for a word without a number. */
function positionOf(message: ShowDocument | undefined, key: ElementKey): number | undefined {
  if (!message) return undefined;
  const [fact, scale] = [factAt(message.document, key), journeyAt(message.document, key)?.scale];
  if (fact?.kind !== 'feels' || fact.value === undefined || !scale) return undefined;
  return Math.min(1, Math.max(0, positionOnScale(fact.value, scale)));
}

/** Where the best value is, on a line of such a height. */
function topOf(points: readonly EmotionPoint[], message: ShowDocument, height: number): number | undefined {
  const [first] = points.flatMap(({ key, y }) => {
    const position = positionOf(message, key);
    return position === undefined ? [] : [y - (1 - position) * height];
  });
  return first;
}

type Placed = { readonly position: number; readonly at: number };
const lower = (a: Placed | undefined, b: Placed): Placed => (a && a.position <= b.position ? a : b);
const higher = (a: Placed | undefined, b: Placed): Placed => (a && a.position >= b.position ? a : b);

/** The mark of a point is the one of its feeling that says nothing in words. */
function isMarker(node: Element): boolean {
  return node instanceof SVGElement && node.querySelector('text') === null && node.tagName !== 'text';
}

function emptySteps({ document, journey }: ShowDocument): readonly ElementKey[] {
  const stages = document.journeys[journey]?.stages ?? [];
  const keys = stages.flatMap((stage, index) => {
    const key = `journeys/${journey}/stages/${index}`;
    const main = stage.steps.map((_, at) => `${key}/steps/${at}`);
    return [...main, ...stage.paths.flatMap((path, at) => path.steps.map((_, step) => `${key}/paths/${at}/steps/${step}`))];
  });
  return keys.filter((key) => sectionAt(document, key)?.facts.every(({ kind }) => kind !== 'feels'));
}
