import type { Fact } from '../model/journey-document.js';
import { contextOf, lineOf } from './change-context.js';
import { levelOf } from './change-levels.js';
import type { Called, Change, ChangedElement, ChangeLevel } from './comparison.js';
import type { ElementNode } from './element-tree.js';
import { aroundOf, called } from './element-tree.js';
import type { Difference, ReadDocument } from './list-changes.js';
import { surmised } from './matching.js';
import type { MissesTarget } from './missed-targets.js';
import type { FindElsewhere } from './moved-declarations.js';
import { referTo } from './refer.js';
import type { Titles } from './refer.js';
import type { ShiftedEvidence } from './shifted-evidence.js';
import { findWeighty, levelWith } from './weighty-contents.js';

/** An element in both documents, or in one of them. */
export interface Sides {
  readonly before: ElementNode | undefined;
  readonly after: ElementNode | undefined;
  readonly confidence: number;
}

/** What a change is judged and told by, for all of a comparison. */
export interface Judgement {
  readonly titles: Titles;
  readonly units: { readonly before: ReadDocument['unitOf']; readonly after: ReadDocument['unitOf'] };
  readonly levels: ReadonlyMap<string, ChangeLevel>;
  readonly missesTarget: MissesTarget;
  readonly evidence: ShiftedEvidence;
  readonly findElsewhere: FindElsewhere;
  readonly fingerprint: (identity: readonly unknown[]) => string;
  /** The element after of one before, if it is in both documents. */
  readonly afterOf: (before: ElementNode) => ElementNode | undefined;
  /** Whether an element of either document is in both. */
  readonly isKept: (node: ElementNode) => boolean;
}

export function buildChange(difference: Difference, sides: Sides, judgement: Judgement): Change {
  const { before, after, confidence } = sides;
  const node = after ?? before;
  if (node === undefined) throw new Error('A change is one of an element.');
  const { name, title } = called(node);
  // What is around something that is gone is called as it is now.
  const around = aroundOf(node).map((each) => called((after ? undefined : judgement.afterOf(each)) ?? each));
  const path = around.map(labelOf);
  const element = { type: node.type, ...(name !== undefined && { name }), ...(title !== undefined && { title }), path };
  const { kind } = difference;
  const weighty = kind === 'added' || kind === 'removed' ? findWeighty(node, judgement.isKept) : [];
  const elsewhere = kind === 'added' || kind === 'removed' ? judgement.findElsewhere(kind, node) : undefined;
  const context = contextOf(difference, sides, judgement);
  return {
    ...difference,
    element,
    ...(before && { beforeKey: before.key }),
    ...(after && { afterKey: after.key }),
    level: context.saysTheSame ?? elsewhere ? 'cosmetic' : judge(difference, element, sides, weighty, judgement),
    confidence,
    fingerprint: judgement.fingerprint([difference, path, labelOf(called(node)), lineOf(before), lineOf(after)]),
    context: { around, ...context, ...referTo(difference, before, after, judgement.titles), ...(weighty.length > 0 && { weighty }), ...(elsewhere && { elsewhere }) },
  };
}

/** What follows from a change may matter more than itself. */
function judge(difference: Difference, element: ChangedElement, sides: Sides, weighty: readonly Fact[], judgement: Judgement): ChangeLevel {
  const { levels } = judgement;
  const consequences = weighty.map((fact): Judged => ({ kind: difference.kind, element: { type: fact.kind, path: [] } }));
  const missed = missesTarget(difference, sides, judgement) ? [{ kind: 'changed', property: 'value', element } as const] : [];
  return levelWith(levelOf({ ...difference, element }, levels), [...consequences, ...missed, ...surmisedAs(difference, element, sides)], levels);
}

/** Where nothing but its place says that it is the same, one thing may as well have gone and another come. */
function surmisedAs({ kind, property }: Difference, element: ChangedElement, { confidence }: Sides): readonly Judged[] {
  const isReworded = kind === 'renamed' || property === 'text';
  return isReworded && confidence <= surmised ? [{ kind: 'removed', element }, { kind: 'added', element }] : [];
}

type Judged = Difference & { readonly element: ChangedElement };

/** A metric that misses its target since a value came or went matters as much as one whose value became another. */
function missesTarget(difference: Difference, { before, after }: Sides, judgement: Judgement): boolean {
  const line = lineOf(after ?? before);
  if (!line || !('metric' in line)) return false;
  const place = after?.parent ?? (before?.parent && judgement.afterOf(before.parent));
  const metric = after || !before ? line.metric : judgement.titles.renamed('metric', line.metric, before);
  return judgement.missesTarget(difference, place?.key, metric);
}

/** The kind of an element and its identity: its name, or its title where it has none. */
function labelOf({ type, name, title }: Called): string {
  return `${type} ${name ?? title ?? ''}`.trimEnd();
}
