import type { ElementKey } from '../../model/element-key.js';
import type { ElementMark } from './element-mark.js';

/** The marks of an element, and of what it stands in. */
export function signsAround(key: ElementKey, marks: ReadonlyMap<ElementKey, ElementMark>): readonly ElementMark[] {
  const parts = key.split('/');
  return parts.flatMap((_, index) => (index % 2 === 1 ? marks.get(parts.slice(0, index + 1).join('/')) ?? [] : []));
}
