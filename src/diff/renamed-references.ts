import type { ChangedType } from './comparison.js';
import type { Renamed } from './compare-properties.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { rootOf } from './element-tree.js';
import type { Matching } from './matching.js';

/** What a property refers to. Names of steps and pains belong to their journey, all others to the file. */
export const referenceTargets: Readonly<Record<string, readonly ChangedType[]>> = {
  personas: ['persona'],
  channels: ['channel'],
  evidence: ['evidence'],
  lanes: ['lane'],
  metric: ['metric'],
  actors: ['team', 'system', 'persona'],
  owner: ['team', 'system', 'persona'],
  baseline: ['journey'],
  details: ['journey'],
  leaves: ['step'],
  rejoins: ['step'],
  addresses: ['pain'],
};

/** New names by the old ones, each with its scope and its type. */
export type Renames = ReadonlyMap<string, string>;

/** Reads references of the document before as they are written after, so that renaming something is one change, and not one for each reference. */
export function readRenamed(before: ElementTree, matching: Matching, imported: Renames): Renamed {
  const names: Renames = new Map([...imported, ...renamesIn(before, matching)]);
  return (property, name, from) => {
    const found = names.size === 0 ? undefined : referenceTargets[property]?.flatMap((type) => findRename(names, type, name, scopeFor(type, from)) ?? [])[0];
    return found ?? name;
  };
}

/** The new name of what is called so in a scope, or in the whole file; undefined where it kept its name. */
export function findRename(renames: Renames, type: ChangedType, name: string, scope = ''): string | undefined {
  return renames.get(`${scope} ${type} ${name}`);
}

/** What got another name in the document after. */
export function renamesIn(before: ElementTree, matching: Matching): Renames {
  const names = new Map<string, string>();
  for (const node of before) {
    const after = matching.afterOf(node);
    if (after?.name !== undefined && node.name !== undefined && after.name !== node.name) names.set(`${scopeOf(node)} ${node.type} ${node.name}`, after.name);
  }
  return names;
}

function scopeOf(node: ElementNode): string {
  return scopeFor(node.type, node);
}

/** Where a name is one of: its journey, or the whole file. */
export function scopeFor(type: ChangedType, node: ElementNode): string {
  return type === 'step' || type === 'pain' ? rootOf(node).key : '';
}
