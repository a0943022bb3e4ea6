import type { ChangedType } from './comparison.js';
import type { ElementNode } from './element-tree.js';

/** What an element is recognised by: its title, or its name as words; for a line without either, what it names. */
export function headingOf({ title, name, element }: ElementNode): string {
  if (title !== undefined && title !== '') return title;
  if (name !== undefined) return name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[_-]/gu, ' ');
  return 'path' in element ? element.path : '';
}

/** Many steps have the same of these, so that they say little about which of them it is. */
const common: readonly ChangedType[] = ['feels', 'touchpoint', 'measured'];

/** The lines that stand in an element and in what stands in it, each by its kind and words. */
export function linesIn({ children }: ElementNode): readonly string[] {
  return children.flatMap((child) => [...lineOf(child), ...linesIn(child)]);
}

/** The lines of an element itself. */
export function linesOf({ children }: ElementNode): readonly string[] {
  return children.flatMap(lineOf);
}

function lineOf(node: ElementNode): readonly string[] {
  const words = common.includes(node.type) ? '' : headingOf(node);
  return words === '' ? [] : [`${node.type} ${words}`];
}
