import { compareProperties } from './compare-properties.js';
import type { PropertyChange } from './compare-properties.js';
import type { Sides } from './build-change.js';
import { buildChange } from './build-change.js';
import type { Change, ChangeLevel, MovedPlace } from './comparison.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { aroundOf, called } from './element-tree.js';
import { findMoved, isOrdered } from './find-moved.js';
import { createFingerprints } from './fingerprint.js';
import type { Matching } from './matching.js';
import type { MissesTarget } from './missed-targets.js';
import type { FindElsewhere } from './moved-declarations.js';
import type { TitleOf } from './read-titles.js';
import { readInOrder } from './read-in-order.js';
import type { Renames } from './renamed-references.js';
import { readRenamed } from './renamed-references.js';
import { readShiftedEvidence } from './shifted-evidence.js';

/** What a change is before it is judged. */
export type Difference = Pick<Change, 'kind' | 'property' | 'before' | 'after'>;

/** A document to be compared, and what its names refer to. */
export interface ReadDocument {
  readonly tree: ElementTree;
  readonly titleOf: TitleOf;
  /** What a metric is measured in. */
  readonly unitOf: (metric: string) => string | undefined;
}

/** What changes are told by besides: their levels, and what was renamed in other files. */
interface Reading {
  readonly levels: ReadonlyMap<string, ChangeLevel>;
  readonly imported: Renames;
  readonly missesTarget: MissesTarget;
  readonly findElsewhere: FindElsewhere;
}

/** Lists what became of each element, in the order in which the map is read; what is gone comes where it stood. */
export function listChanges(old: ReadDocument, current: ReadDocument, matching: Matching, { levels, imported, missesTarget, findElsewhere }: Reading): readonly Change[] {
  const [before, after] = [old.tree, current.tree];
  const moved = findMoved(after, matching);
  const renamed = readRenamed(before, matching, imported);
  const evidence = readShiftedEvidence(matching, renamed);
  const compare = (one: ElementNode, other: ElementNode): readonly PropertyChange[] =>
    compareProperties(one, other, renamed).filter(({ property }) => property !== 'evidence' || !evidence.isToldAbove(one, other));
  const judgement = {
    levels,
    missesTarget,
    findElsewhere,
    units: { before: old.unitOf, after: current.unitOf },
    titles: { before: old.titleOf, after: current.titleOf, renamed },
    evidence,
    fingerprint: createFingerprints(),
    afterOf: (node: ElementNode) => matching.afterOf(node),
    isKept: (node: ElementNode) => matching.afterOf(node) !== undefined || matching.beforeOf(node) !== undefined,
  };
  return readInOrder(before, after, matching).flatMap((sides) =>
    differencesOf(sides, matching, moved, compare).map((difference) => buildChange(difference, sides, judgement)));
}

type Compare = (before: ElementNode, after: ElementNode) => readonly PropertyChange[];

function differencesOf({ before, after }: Sides, matching: Matching, moved: ReadonlySet<ElementNode>, compare: Compare): readonly Difference[] {
  if (before && after) return pairDifferences(before, after, moved, compare);
  // What stands in an element that came or went did so with it.
  if (after) return after.parent && !matching.beforeOf(after.parent) ? [] : [{ kind: 'added' }];
  return before?.parent && !matching.afterOf(before.parent) ? [] : [{ kind: 'removed' }];
}

function pairDifferences(before: ElementNode, after: ElementNode, moved: ReadonlySet<ElementNode>, compare: Compare): readonly Difference[] {
  const properties = asOneLine(after, compare(before, after));
  const isMoved = moved.has(after);
  const move: readonly Difference[] = isMoved ? [{ kind: 'moved', before: placeOf(before), after: placeOf(after) }] : [];
  const rest = properties.flatMap((each): readonly Difference[] => {
    const isName = each.property === 'name' || each.property === 'title';
    if (isName && isMoved) return [];
    return [{ kind: isName ? 'renamed' : 'changed', ...each }];
  });
  return [...move, ...rest];
}

/** A feeling with another number and another word is one change, and so is a value that was measured again. */
const together: Readonly<Record<string, readonly string[]>> = { feels: ['value', 'text'], measured: ['value', 'date'] };

function asOneLine({ type }: ElementNode, properties: readonly PropertyChange[]): readonly PropertyChange[] {
  const [first, ...others] = together[type]?.filter((name) => properties.some(({ property }) => property === name)) ?? [];
  return first === undefined ? properties : properties.filter(({ property }) => !others.includes(property));
}

function placeOf(node: ElementNode): MovedPlace {
  const { previous } = node;
  return { within: aroundOf(node).map(called), ...(previous && isOrdered(node) && { behind: called(previous) }) };
}
