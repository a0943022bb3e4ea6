import type { ElementKey } from '../model/element-key.js';
import type { UnitedDocuments } from './unite-documents.js';

/**
 * The element of a union that shows each change, by the positions of the changes; of what was moved, its new place, unless that is not among
 * the elements that are asked for.
 */
export function placeChanges({ marks }: UnitedDocuments, isAmong: (key: ElementKey) => boolean = () => true): ReadonlyMap<number, ElementKey> {
  const places = new Map<number, ElementKey>();
  for (const [key, { sign, changes }] of marks) {
    if (!isAmong(key)) continue;
    for (const change of changes) if (sign !== 'movedAway' || !places.has(change)) places.set(change, key);
  }
  return places;
}
