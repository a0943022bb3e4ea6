import type { Image } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import { meta, stack } from '../content/content.js';
import { asFact, showPrepositions, textOf, withDot } from '../content/fact-content.js';
import type { HeldFact, Reading } from '../content/reading.js';
import { factsOfKind, imageFor } from '../content/reading.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

export const imageLane: LaneMaker = () => [
  cellLane({ id: 'image', kind: 'image', title: 'Images', icon: 'lane-image' }, (holder, reading) =>
    factsOfKind(holder, 'image').map((held) => showImage(held, reading)),
  ),
];

/** Every image has the same height, whatever its own: the map doesn't move when it is loaded. */
const imageHeight = 120;

function showImage(held: HeldFact<Image>, reading: Reading): Content {
  const { fact } = held;
  const href = imageFor(fact.path, reading);
  const caption = stack(2, [
    ...textOf(fact),
    meta(fact.alt ?? fact.path, 'ink'),
    ...(fact.alt === undefined ? [] : [meta(fact.path)]),
    ...showPrepositions(fact, reading),
  ]);
  return asFact(held, stack(6, [{ type: 'picture', height: imageHeight, ...(href !== undefined && { href }) }, withDot(held, caption)]));
}
