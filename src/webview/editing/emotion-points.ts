import type { ElementKey } from '../../model/element-key.js';
import { positionOnScale } from '../../model/emotion.js';
import type { Scale } from '../../model/journey-document.js';
import type { ShowDocument } from '../../protocol.js';
import { plotHeight } from '../../render/emotion/points.js';
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
  /** The length of the scale on the screen. */
  height(): number;
  /** Forgets what was drawn before. */
  update(): void;
}

export function createEmotionPoints(viewport: Viewport, shown: () => ShowDocument | undefined): EmotionPoints {
  const { canvas } = viewport;
  let markers: readonly Element[] | undefined;
  const height = (): number => plotHeight * viewport.sight().zoom;

  function points(): readonly EmotionPoint[] {
    const document = shown()?.document;
    if (!document) return [];
    markers ??= nodesOf(canvas).filter((node) => isMarker(node) && factAt(document, keyOf(node) ?? '')?.kind === 'feels');
    return markers.map((node) => {
      node.classList.add('emotion-point');
      const { left, top, width, height: tall } = node.getBoundingClientRect();
      return { key: keyOf(node) ?? '', x: left + width / 2, y: top + tall / 2 };
    });
  }

  function best(scale: Scale, all: readonly EmotionPoint[], message: ShowDocument): number | undefined {
    for (const { key, y } of all) {
      const fact = factAt(message.document, key);
      if (fact?.kind !== 'feels' || fact.value === undefined) continue;
      return y - (1 - Math.min(1, Math.max(0, positionOnScale(fact.value, scale)))) * height();
    }
    return undefined;
  }

  return {
    at: (x, y, reach) => {
      const near = points().map((point) => ({ point, distance: Math.hypot(point.x - x, point.y - y) })).filter(({ distance }) => distance <= reach);
      return near.sort((a, b) => a.distance - b.distance)[0]?.point;
    },
    emptyAt(x, y) {
      const message = shown();
      const journey = message && journeyAt(message.document, `journeys/${message.journey}`);
      const top = journey && best(journey.scale, points(), message);
      if (!journey || top === undefined || y < top - 8 || y > top + height() + 8) return undefined;
      const column = emptySteps(message).map((key) => ({ key, box: nodesOf(canvas, key)[0]?.getBoundingClientRect() })).find(({ box }) => box && x >= box.left && x <= box.right);
      return column && { key: column.key, position: Math.min(1, Math.max(0, 1 - (y - top) / height())) };
    },
    height,
    update() {
      markers = undefined;
    },
  };
}

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
