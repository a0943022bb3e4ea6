import type { TextFact } from '../../model/journey-document.js';
import type { Said } from '../content/fact-content.js';
import { showPlainFact } from '../content/fact-content.js';
import { factsOfKind } from '../content/reading.js';
import { cellLane } from './cell-lane.js';
import type { LaneMaker } from './lane.js';

/** A lane of facts that are nothing but words. */
export function plainLane(kind: TextFact['kind'], title: string, said: readonly Said[] = []): LaneMaker {
  return () => [
    cellLane({ id: kind, kind, title, icon: `lane-${kind}` }, (holder, reading) =>
      factsOfKind(holder, kind).map((held) => showPlainFact(held, reading, said)),
    ),
  ];
}
