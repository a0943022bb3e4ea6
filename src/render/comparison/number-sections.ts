import type { ElementKey } from '../../model/element-key.js';
import type { JourneyMap } from '../../model/journey-document.js';
import type { ElementMark } from './element-mark.js';
import { isGhost } from './element-mark.js';

type Marks = ReadonlyMap<ElementKey, ElementMark>;

/**
 * The numbers of stages, paths and steps, as each version counts them: what is there has its number of now, and what is gone
 * the one that it had. The steps of a path are counted from its first.
 */
export function numberSections({ stages }: JourneyMap, key: ElementKey, marks: Marks): ReadonlyMap<ElementKey, number> {
  const stageKeys = stages.map((_, index) => `${key}/stages/${index}`);
  const pathKeys = stages.flatMap(({ paths }, stage) => paths.map((_, index) => `${key}/stages/${stage}/paths/${index}`));
  const stepKeys = stages.flatMap(({ steps }, stage) => steps.map((_, index) => `${key}/stages/${stage}/steps/${index}`));
  const stepsOfPaths = stages.flatMap(({ paths }, stage) =>
    paths.map(({ steps }, path) => steps.map((_, index) => `${key}/stages/${stage}/paths/${path}/steps/${index}`)));
  return new Map([stageKeys, pathKeys, stepKeys, ...stepsOfPaths].flatMap((keys) => countUp(keys, marks)));
}

/** Counts what was and what is side by side; what is in both has the number of now. */
function countUp(keys: readonly ElementKey[], marks: Marks): readonly (readonly [ElementKey, number])[] {
  let now = 0;
  let before = 0;
  return keys.map((key) => {
    const signs = signsAround(key, marks);
    const isGone = signs.some((mark) => isGhost(mark));
    if (!signs.some(({ sign }) => sign === 'added' || sign === 'moved')) before++;
    if (!isGone) now++;
    return [key, isGone ? before : now];
  });
}

/** Those of an element, and of what it stands in. */
export function signsAround(key: ElementKey, marks: Marks): readonly ElementMark[] {
  const parts = key.split('/');
  return parts.flatMap((_, index) => (index % 2 === 1 ? marks.get(parts.slice(0, index + 1).join('/')) ?? [] : []));
}
