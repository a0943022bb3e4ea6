import { isFeeling } from '../generated/ast.js';
import type { PlacedJourney } from './sections.js';

/** With fewer feelings, a map is only beginning, and there is nothing to conclude. */
export const enough = 3;

export function feltIn({ sections }: PlacedJourney): readonly number[] {
  return sections.flatMap(({ lines }) => lines.filter(isFeeling)).flatMap(({ value }) => value ?? []);
}

export function isSame(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
