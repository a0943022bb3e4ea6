import { declarationTypes } from '../model/element-key.js';
import type { Declarations, JourneyDocument, Named } from '../model/journey-document.js';
import type { ChangedType } from './comparison.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { labelElement } from './element-tree.js';
import { matchElements } from './match-elements.js';
import type { Renames } from './renamed-references.js';
import { renamesIn } from './renamed-references.js';

/**
 * What was renamed in files that a document imports, found as what it declares itself. It is a change of those files; here, the
 * references only follow it.
 */
export function readImportedRenames(before: JourneyDocument, after: JourneyDocument): Renames {
  const [old, current] = [plantImported(before), plantImported(after)];
  const known = new Set(current.map(({ type, name }) => `${type} ${name ?? ''}`));
  // Names are what matching begins with, so where all of them are still there, none is another one.
  return old.every(({ type, name }) => known.has(`${type} ${name ?? ''}`)) ? new Map() : renamesIn(old, matchElements(old, current));
}

/** What a document can refer to in other files: a name that it declares itself is its own. */
function plantImported({ imported, declarations, journeys }: JourneyDocument): ElementTree {
  const declared = Object.entries(declarationTypes).flatMap(([list, type]) => plantForeign(type, imported[list as keyof Declarations], declarations[list as keyof Declarations]));
  return [...declared, ...plantForeign('journey', imported.journeys, journeys)];
}

function plantForeign(type: ChangedType, elements: readonly Named[], own: readonly Named[]): readonly ElementNode[] {
  const taken = new Set(own.map(({ name }) => name));
  return elements.filter(({ name }) => name !== undefined && !taken.has(name)).map((element, index) => ({
    key: `imported/${type}/${index}`, type, element, name: element.name, title: element.title, labels: labelElement(type, element, element.name, element.title),
    list: 'imported', parent: undefined, previous: undefined, children: [],
  }));
}
