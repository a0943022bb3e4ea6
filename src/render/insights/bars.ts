import { positionOnScale } from '../../model/emotion.js';
import type { EvidenceShare } from '../../model/evidence-share.js';
import type { Scale } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { drawn } from '../content/content.js';
import type { BoxFigure, Figure } from '../layout/figure.js';
import { group } from '../layout/figure.js';
import type { LookName } from '../layout/look.js';
import { looks } from '../layout/look.js';

const height = 20;
const thickness = 8;
const markerSize = 14;

/** From the neutral middle of a scale to what is felt; only the scale where nothing is. To the right is better, whatever the numbers. */
export function feelingBar(value: number | undefined, scale: Scale): Content {
  return drawn((width) => {
    const middle = width / 2;
    const track: readonly Figure[] = [box('track', 'track', 0, height / 2 - 1, width, 2), box('neutral', 'neutral-tick', middle - 0.5, 3, 1, height - 6)];
    if (value === undefined) return { width, height, figures: [group('bar', { x: 0, y: 0, width, height }, track)] };
    const position = positionOnScale(value, scale);
    const end = Number.isFinite(position) ? Math.min(1, Math.max(0, position)) * (width - markerSize) + markerSize / 2 : middle;
    const look = end < middle ? 'sorrow-bar' : 'joy-bar';
    const bar = box('value', look, Math.min(end, middle), (height - thickness) / 2, Math.abs(end - middle), thickness);
    const marker = box('marker', end === middle ? 'neutral-marker' : look, end - markerSize / 2, (height - markerSize) / 2, markerSize, markerSize);
    const round = { ...marker, paint: { ...marker.paint, rx: markerSize / 2 } };
    return { width, height, figures: [group('bar', { x: 0, y: 0, width, height }, [...track, bar, round])] };
  });
}

/** How much is known: solid for what is, an open outline for what is assumed. */
export function shareBar({ known, all }: EvidenceShare): Content {
  return drawn((width) => {
    const top = (height - thickness) / 2;
    const end = all === 0 ? 0 : Math.round((width * known) / all);
    const figures = all === 0 ? [box('track', 'track', 0, height / 2 - 1, width, 2)] : [
      box('assumed', 'assumed-bar', 0.5, top + 0.5, width - 1, thickness - 1),
      ...(end === 0 ? [] : [box('known', 'known-bar', 0, top, end, thickness)]),
    ];
    return { width, height, figures: [group('bar', { x: 0, y: 0, width, height }, figures)] };
  });
}

function box(id: string, look: LookName, x: number, y: number, width: number, boxHeight: number): BoxFigure {
  return { type: 'box', id, x, y, width, height: boxHeight, paint: looks[look], look };
}
