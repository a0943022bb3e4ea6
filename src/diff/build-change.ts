import { defaultScale } from '../model/emotion.js';
import type { Fact, PersonaTrait, Scale } from '../model/journey-document.js';
import { levelOf } from './change-levels.js';
import type { Called, Change, ChangeContext, ChangeLevel } from './comparison.js';
import type { ElementNode } from './element-tree.js';
import { aroundOf, called, rootOf } from './element-tree.js';
import type { Difference } from './list-changes.js';
import { referTo } from './refer.js';
import type { Titles } from './refer.js';
import { findWeighty, levelWith } from './weighty-contents.js';

/** An element in both documents, or in one of them. */
export interface Sides {
  readonly before: ElementNode | undefined;
  readonly after: ElementNode | undefined;
  readonly confidence: number;
}

interface Judgement {
  readonly titles: Titles;
  readonly levels: ReadonlyMap<string, ChangeLevel>;
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
  const level = levelOf({ ...difference, element }, judgement.levels);
  return {
    ...difference,
    element,
    ...(before && { beforeKey: before.key }),
    ...(after && { afterKey: after.key }),
    level: kind === 'added' || kind === 'removed' ? levelWith(level, kind, weighty, judgement.levels) : level,
    confidence,
    fingerprint: judgement.fingerprint([difference, path, labelOf(called(node)), lineOf(before), lineOf(after)]),
    context: { around, ...contextOf(difference, sides, judgement), ...referTo(difference, before, after, judgement.titles), ...(weighty.length > 0 && { weighty }) },
  };
}

/** The kind of an element and its identity: its name, or its title where it has none. */
function labelOf({ type, name, title }: Called): string {
  return `${type} ${name ?? title ?? ''}`.trimEnd();
}

function contextOf({ kind }: Difference, { before, after }: Sides, { isKept, afterOf }: Judgement): Omit<ChangeContext, 'around'> {
  const node = after ?? before;
  const lineBefore = before && lineOf(before);
  const lineAfter = after && lineOf(after);
  const scaleBefore = before && scaleOf(before);
  const scaleAfter = after && scaleOf(after);
  const steps = node && (kind === 'added' || kind === 'removed') ? countSteps(node, isKept) : 0;
  return {
    ...((kind === 'moved' || kind === 'renamed') && before && after && isRenamed(before, after) && { formerly: called(before) }),
    ...(lineBefore && { lineBefore }),
    ...(lineAfter && { lineAfter }),
    ...(scaleBefore && { scaleBefore }),
    ...(scaleAfter && { scaleAfter }),
    ...(steps > 0 && { steps }),
    ...(kind === 'moved' && before?.parent && after?.parent && afterOf(before.parent) === after.parent && { staysInside: true }),
    ...(kind === 'moved' && before && after && afterOf(rootOf(before)) !== rootOf(after) && { leavesJourney: true }),
  };
}

/** The words of a line are a property like others, and change on their own. */
function isRenamed(before: ElementNode, after: ElementNode): boolean {
  return before.name !== after.name || (before.title !== after.title && lineOf(after) === undefined);
}

function lineOf(node: ElementNode | undefined): Fact | PersonaTrait | undefined {
  return node && (node.list === 'facts' || node.list === 'traits') ? (node.element as Fact | PersonaTrait) : undefined;
}

function scaleOf(node: ElementNode): Scale | undefined {
  if (node.type !== 'feels') return undefined;
  const { element } = rootOf(node);
  return 'scale' in element ? element.scale : defaultScale;
}

/** The steps that came or went with an element: not those that only moved. */
function countSteps({ children }: ElementNode, isKept: Judgement['isKept']): number {
  return children.reduce((sum, child) => sum + countSteps(child, isKept) + (child.type === 'step' && !isKept(child) ? 1 : 0), 0);
}
