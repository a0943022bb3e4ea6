import { declarationTypes } from '../model/element-key.js';
import type { Declarations, JourneyDocument, Named } from '../model/journey-document.js';
import type { OtherFile } from './comparison.js';
import type { ElementNode } from './element-tree.js';

/** A file of a comparison with its paths, as they are shown; a version that is missing has an empty document. */
export interface ComparedDocuments {
  readonly before: { readonly path: string; readonly document: JourneyDocument };
  readonly after: { readonly path: string; readonly document: JourneyDocument };
}

/** The declarations that some file of a comparison lost, and those that some file gained, each with the path of that file. */
export interface MovedDeclarations {
  readonly lost: ReadonlyMap<string, string>;
  readonly gained: ReadonlyMap<string, string>;
}

export function findMovedDeclarations(files: readonly ComparedDocuments[]): MovedDeclarations {
  const [lost, gained] = [new Map<string, string>(), new Map<string, string>()];
  for (const { before, after } of files) {
    const [old, current] = [identifyAll(before.document.declarations), identifyAll(after.document.declarations)];
    for (const each of old) if (!current.has(each)) lost.set(each, before.path);
    for (const each of current) if (!old.has(each)) gained.set(each, after.path);
  }
  return { lost, gained };
}

/** Says in which other file a declaration that came or went stands unchanged, or stood. */
export type FindElsewhere = (kind: 'added' | 'removed', node: ElementNode) => OtherFile | undefined;

/** What is imported counts as well, since a file may be compared alone. */
export function findElsewhere(before: JourneyDocument, after: JourneyDocument, { lost, gained }: MovedDeclarations): FindElsewhere {
  const known = new Map<JourneyDocument, ReadonlySet<string>>();
  const importedOf = (document: JourneyDocument): ReadonlySet<string> => {
    const imported = known.get(document) ?? identifyAll(document.imported);
    known.set(document, imported);
    return imported;
  };
  return (kind, { parent, type, name, element }) => {
    if (parent !== undefined || type === 'journey' || name === undefined) return undefined;
    const identity = identify(type, element);
    const path = (kind === 'removed' ? gained : lost).get(identity);
    if (path !== undefined) return { path };
    return importedOf(kind === 'removed' ? after : before).has(identity) ? {} : undefined;
  };
}

function identifyAll(declarations: Declarations): ReadonlySet<string> {
  return new Set(Object.entries(declarationTypes).flatMap(([list, type]) => declarations[list as keyof Declarations].map((each) => identify(type, each))));
}

/** The same for declarations that say the same under the same name. */
function identify(type: string, element: Named | ElementNode['element']): string {
  return `${type} ${JSON.stringify(element)}`;
}
