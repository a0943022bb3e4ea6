import { isClaim } from '../model/evidence-share.js';
import { factKinds } from '../model/journey-document.js';
import type { Renamed } from './compare-properties.js';
import type { ElementNode } from './element-tree.js';
import type { Matching } from './matching.js';

/** Evidence may stand at a heading, for all that is below it, or at each line: that says the same. */
export interface ShiftedEvidence {
  /** Whether a heading has other evidence, and yet all that is claimed below it is known from what it was known from. */
  readonly isShifted: (before: ElementNode, after: ElementNode) => boolean;
  /** Whether an element has other evidence only since that of a heading above it stands elsewhere. */
  readonly isToldAbove: (before: ElementNode, after: ElementNode) => boolean;
}

export function readShiftedEvidence(matching: Matching, renamed: Renamed): ShiftedEvidence {
  const known = new Map<ElementNode, boolean>();
  const isSame = (before: ElementNode, after: ElementNode, top: Top): boolean =>
    listEvidence(before, top.before, (name) => renamed('evidence', name, before)) === listEvidence(after, top.after, (name) => name);
  const isShifted = (before: ElementNode, after: ElementNode): boolean => {
    const found = known.get(after) ?? isShiftedFrom({ before, after }, matching, isSame);
    known.set(after, found);
    return found;
  };
  const isToldAbove = (before: ElementNode, after: ElementNode): boolean => headingsOver(before, after, matching).some((top) =>
    !isSame(top.before, top.after, top) && isSame(before, after, top) && isShifted(top.before, top.after));
  return { isShifted, isToldAbove };
}

/** The headings that are in both documents, over the same elements. */
interface Top {
  readonly before: ElementNode;
  readonly after: ElementNode;
}

function isShiftedFrom(top: Top, matching: Matching, isSame: (before: ElementNode, after: ElementNode, top: Top) => boolean): boolean {
  const claims = claimsIn(top.after).flatMap((after) => {
    const before = matching.beforeOf(after);
    return before ? [{ before, after }] : [];
  });
  return claims.length > 0 && claims.every(({ before, after }) => isSame(before, after, top));
}

/** What was measured is known from that. */
function claimsIn({ children }: ElementNode): readonly ElementNode[] {
  return children.flatMap((child) => [...(factKinds.some((kind) => kind === child.type && kind !== 'measured' && isClaim(kind)) ? [child] : []), ...claimsIn(child)]);
}

function headingsOver({ parent: before }: ElementNode, { parent: after }: ElementNode, matching: Matching): readonly Top[] {
  return before && after && matching.afterOf(before) === after ? [{ before, after }, ...headingsOver(before, after, matching)] : [];
}

/** What an element is known from, as far up as a heading above it, in an order of its own. */
function listEvidence(node: ElementNode, top: ElementNode, rename: (name: string) => string): string {
  const names = new Set<string>();
  for (let each: ElementNode | undefined = node; each; each = each === top ? undefined : each.parent) evidenceOf(each).forEach((name) => names.add(rename(name)));
  return [...names].toSorted().join(' ');
}

function evidenceOf({ element }: ElementNode): readonly string[] {
  return 'evidence' in element ? element.evidence : [];
}
