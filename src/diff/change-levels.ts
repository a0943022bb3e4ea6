import { changeLevels } from './comparison.js';
import type { Change, ChangedType, ChangeLevel } from './comparison.js';

/** `step.removed`, `pain.severity`: the type and how it came, went or moved, or what of it changed. */
export function changeId({ kind, property }: Pick<Change, 'kind' | 'property'>, type: ChangedType): string {
  return `${type}.${property ?? kind}`;
}

export function levelOf(id: string, levels: ReadonlyMap<string, ChangeLevel> | undefined): ChangeLevel {
  return levels?.get(id) ?? changeLevels[1];
}
