import { declarationTypes } from '../model/element-key.js';
import type { Declarations, JourneyDocument } from '../model/journey-document.js';
import type { ChangedType } from './comparison.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { referenceTargets, scopeFor } from './renamed-references.js';

/** The title of what a property of an element refers to by its name, the text where that is a pain; undefined where it has none. */
export type TitleOf = (property: string, name: string, from: ElementNode) => string | undefined;

/** Where a file and one that it imports declare the same name, its own wins. Nothing is read before it is asked for: most changes refer to nothing. */
export function readTitles(tree: ElementTree, { imported }: JourneyDocument): TitleOf {
  let titles: ReadonlyMap<string, string> | undefined;
  return (property, name, from) => referenceTargets[property]?.flatMap((type) => {
    titles ??= collectTitles(tree, imported);
    return titles.get(`${scopeFor(type, from)} ${type} ${name}`) ?? [];
  })[0];
}

function collectTitles(tree: ElementTree, imported: JourneyDocument['imported']): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const add = (scope: string, type: ChangedType, { name, title }: { readonly name?: string | undefined; readonly title?: string | undefined }): void => {
    if (name !== undefined && title !== undefined && title.trim() !== '') titles.set(`${scope} ${type} ${name}`, title);
  };
  for (const [list, type] of Object.entries(declarationTypes)) for (const each of imported[list as keyof Declarations]) add('', type, each);
  for (const each of imported.journeys) add('', 'journey', each);
  for (const node of tree) add(scopeFor(node.type, node), node.type, node);
  return titles;
}
