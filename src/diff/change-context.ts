import { defaultScale, positionOnScale } from '../model/emotion.js';
import type { Fact, Metric, PersonaTrait, Scale } from '../model/journey-document.js';
import type { Judgement, Sides } from './build-change.js';
import type { ChangeContext, ChangedType } from './comparison.js';
import type { ElementNode } from './element-tree.js';
import { called, rootOf } from './element-tree.js';
import type { Difference } from './list-changes.js';

/** What the sentence about a change needs to know of the element besides what it stands in. */
export function contextOf(difference: Difference, sides: Sides, judgement: Judgement): Omit<ChangeContext, 'around'> {
  const { before, after } = sides;
  const { kind } = difference;
  const node = after ?? before;
  const [steps, pains] = node && (kind === 'added' || kind === 'removed') ? (['step', 'pain'] as const).map((type) => countInside(node, type, (inside) => !judgement.isKept(inside))) : [];
  const keptSteps = node && kind === 'removed' ? countInside(node, 'step', judgement.isKept) : 0;
  return {
    ...((kind === 'moved' || kind === 'renamed') && before && after && isRenamed(before, after) && { formerly: called(before) }),
    ...readLines(sides, judgement),
    ...(steps && { steps }),
    ...(keptSteps > 0 && { keptSteps }),
    ...(pains && { pains }),
    ...(before && after && saysTheSame(difference, before, after, judgement) && { saysTheSame: true }),
    ...(kind === 'moved' && before && after && readMove(before, after, judgement)),
  };
}

function saysTheSame({ property }: Difference, before: ElementNode, after: ElementNode, { evidence }: Judgement): boolean {
  if (property === 'evidence') return evidence.isShifted(before, after);
  return property === 'value' && after.type === 'feels' && feelsTheSame(before, after);
}

/** The number may be another one since it lies on another scale. */
function feelsTheSame(before: ElementNode, after: ElementNode): boolean {
  const [was, is] = [placeOnScale(before), placeOnScale(after)];
  return was !== undefined && is !== undefined && Math.abs(was - is) < 1e-9 && before.title === after.title;
}

function placeOnScale(node: ElementNode): number | undefined {
  const [line, scale] = [lineOf(node), scaleOf(node)];
  return line && 'value' in line && scale ? positionOnScale(line.value, scale) : undefined;
}

/** The lines themselves, with what their numbers lie on and are measured in. */
function readLines({ before, after }: Sides, { units }: Judgement): Partial<ChangeContext> {
  const [lineBefore, lineAfter] = [lineOf(before), lineOf(after)];
  const [scaleBefore, scaleAfter] = [before && scaleOf(before), after && scaleOf(after)];
  const [unitBefore, unitAfter] = [before && unitOf(before, units.before), after && unitOf(after, units.after)];
  return {
    ...(lineBefore && { lineBefore }),
    ...(lineAfter && { lineAfter }),
    ...(scaleBefore && { scaleBefore }),
    ...(scaleAfter && { scaleAfter }),
    ...(unitBefore !== undefined && { unitBefore }),
    ...(unitAfter !== undefined && { unitAfter }),
  };
}

/** Of a metric, and of a value of one. */
function unitOf({ type, element }: ElementNode, unitNamed: (metric: string) => string | undefined): string | undefined {
  if (type === 'metric') return (element as Metric).unit;
  return 'metric' in element ? unitNamed(element.metric) : undefined;
}

function readMove(before: ElementNode, after: ElementNode, { afterOf }: Judgement): Partial<ChangeContext> {
  return {
    ...(before.parent && after.parent && afterOf(before.parent) === after.parent && { staysInside: true }),
    ...(afterOf(rootOf(before)) !== rootOf(after) && { leavesJourney: true }),
  };
}

/** The words of a line are a property like others, and change on their own. */
function isRenamed(before: ElementNode, after: ElementNode): boolean {
  return before.name !== after.name || (before.labels.byTitle !== after.labels.byTitle && lineOf(after) === undefined);
}

function scaleOf(node: ElementNode): Scale | undefined {
  if (node.type !== 'feels') return undefined;
  const { element } = rootOf(node);
  return 'scale' in element ? element.scale : defaultScale;
}

function countInside({ children }: ElementNode, type: ChangedType, isCounted: (node: ElementNode) => boolean): number {
  return children.reduce((sum, child) => sum + countInside(child, type, isCounted) + (child.type === type && isCounted(child) ? 1 : 0), 0);
}

export function lineOf(node: ElementNode | undefined): Fact | PersonaTrait | undefined {
  return node && (node.list === 'facts' || node.list === 'traits') ? (node.element as Fact | PersonaTrait) : undefined;
}
