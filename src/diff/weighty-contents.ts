import type { Fact } from '../model/journey-document.js';
import { levelOf } from './change-levels.js';
import type { ChangeLevel } from './comparison.js';
import { changeLevels } from './comparison.js';
import type { ElementNode } from './element-tree.js';

/**
 * What came or went with an element and changes the judgement of a map wherever it stands: blockers, and moments of truth. What is in
 * both documents and only moved does not count.
 */
export function findWeighty({ children }: ElementNode, isKept: (node: ElementNode) => boolean): readonly Fact[] {
  return children.flatMap((child) => [...(isWeighty(child) && !isKept(child) ? [child.element as Fact] : []), ...findWeighty(child, isKept)]);
}

function isWeighty({ type, element }: ElementNode): boolean {
  return type === 'moment' || (type === 'pain' && 'severity' in element && element.severity === 'blocker');
}

/** What comes or goes with its contents matters as much as the weightiest of them would, if it came or went alone. */
export function levelWith(own: ChangeLevel, consequences: readonly Parameters<typeof levelOf>[0][], levels: ReadonlyMap<string, ChangeLevel>): ChangeLevel {
  const all = new Set([own, ...consequences.map((change) => levelOf(change, levels))]);
  return changeLevels.find((level) => all.has(level)) ?? own;
}
