import type { ElementKey } from '../model/element-key.js';
import type { JourneyDocument } from '../model/journey-document.js';
import { compareMetrics, keepMetrics, newlyMisses } from './changed-metrics.js';
import type { Change, Pair } from './comparison.js';
import { readSide } from './journey-side.js';
import type { Renames } from './renamed-references.js';

/** Whether a metric newly misses its target by a change of one of its values that came, went, or counts for another day or metric. */
export type MissesTarget = (change: Pick<Change, 'kind' | 'property'>, place: ElementKey | undefined, metric: string) => boolean;

/** The places where that is so are looked for when the first value is asked for: most comparisons have none. */
export function findMissedTargets(before: JourneyDocument, after: JourneyDocument, pairs: readonly Pair[], imported: Renames): MissesTarget {
  let missed: ReadonlySet<string> | undefined;
  return ({ kind, property = kind }, place = '', metric) => {
    if (!deciding.has(property)) return false;
    missed ??= listMissed(before, after, pairs, imported);
    return missed.has(`${place} ${metric}`);
  };
}

const deciding: ReadonlySet<string> = new Set(['added', 'removed', 'date', 'metric']);

/** Each place after with the name that the metric has there. */
function listMissed(before: JourneyDocument, after: JourneyDocument, pairs: readonly Pair[], imported: Renames): ReadonlySet<string> {
  const kept = keepMetrics(before, after, pairs, imported);
  return new Set(pairs.flatMap((pair) => {
    const [one, other] = [readSide(before, pair.before), readSide(after, pair.after)];
    return one && other ? compareMetrics(one, other, kept).filter(newlyMisses).map(({ place, name }) => `${place.key} ${name}`) : [];
  }));
}
