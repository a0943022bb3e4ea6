import type { PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import type { Mark } from '../../render/mark.js';
import { calmText } from './calm-text.js';

/** Makes Markdown of the marks of a page. `depth` is the level of its first heading. */
export function toNodes(mark: Mark, depth: number): readonly RootContent[] {
  switch (mark.tag) {
    case 'h1': return [heading(mark, depth)];
    case 'h2': return [heading(mark, depth + 1)];
    case 'p': return [{ type: 'paragraph', children: phrase(mark) }];
    case 'dl': return [{ type: 'list', spread: false, children: (mark.children ?? []).map(toItem) }];
    case 'table': return toTables(mark, depth + 2);
    default: return headingFirst(mark.children ?? []).flatMap((child) => toNodes(child, depth));
  }
}

/** What stands above a heading in a page would belong to the heading before it here. */
function headingFirst(marks: readonly Mark[]): readonly Mark[] {
  const title = marks.find(({ tag }) => tag === 'h1');
  return title === undefined ? marks : [title, ...marks.filter((mark) => mark !== title)];
}

function heading(mark: Mark, depth: number): RootContent {
  return { type: 'heading', depth: Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6, children: phrase(mark) };
}

/** A term and what is said of it, in one line. */
function toItem({ children = [] }: Mark): Extract<RootContent, { type: 'listItem' }> {
  const term = children.filter(({ tag }) => tag === 'dt').flatMap(phrase);
  const said = children.filter(({ tag }) => tag === 'dd').map(phrase);
  const line: PhrasingContent[] = [{ type: 'strong', children: [...term, text(':')] }, text(' '), ...between(said, text(' · '))];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }] };
}

/** A table whose rows are grouped becomes one for each group, turned around: a map has its steps side by side. */
function toTables(table: Mark, depth: number): readonly RootContent[] {
  const columns = partsOf(table, 'thead').flatMap(({ children = [] }) => children).flatMap(({ children = [] }) => children);
  return partsOf(table, 'tbody').flatMap((body): readonly RootContent[] => {
    const rows = (body.children ?? []).map(({ children = [] }) => children);
    const [group] = (rows[0] ?? []).filter(({ attributes }) => attributes?.scope === 'rowgroup');
    if (group === undefined) return [toTable([columns, ...rows])];
    const steps = rows.map((cells) => cells.filter((cell) => cell !== group));
    return [...groupHeading(group, depth), toTable(turn([columns.slice(1), ...steps]))];
  });
}

/** The name of a group is its heading, and what more is said of it a line below. */
function groupHeading(group: Mark, depth: number): readonly RootContent[] {
  const [name = group, , ...notes] = group.children ?? [];
  return [heading({ ...name, tag: 'span' }, depth), ...(notes.length === 0 ? [] : [{ type: 'paragraph' as const, children: notes.flatMap(phrase) }])];
}

function partsOf({ children = [] }: Mark, tag: Mark['tag']): readonly Mark[] {
  return children.filter((child) => child.tag === tag);
}

type Row = readonly (Mark | undefined)[];

/** Columns become rows; those that say nothing but their name are left out. */
function turn(rows: readonly Row[]): readonly Row[] {
  const [head = [], ...others] = rows;
  return head.map((_, index) => rows.map((row) => row[index])).filter((row, index) => index === 0 || others.length === 0 || row.slice(1).some((cell) => cell !== undefined && saysSomething(cell)));
}

function saysSomething({ text: words = '', children = [] }: Mark): boolean {
  return words.trim() !== '' || children.some(saysSomething);
}

function toTable(rows: readonly Row[]): Table {
  return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(toCell) })) };
}

function toCell(mark: Mark | undefined): TableCell {
  return { type: 'tableCell', children: mark === undefined ? [] : phrase(mark) };
}

/** What stands in one line. Images are left out: their words stand beside them. */
function phrase({ tag, text: words, children = [], attributes, link }: Mark): PhrasingContent[] {
  if (attributes?.class === 'unseen') return words?.startsWith(';') ? [{ type: 'html', value: '<br>' }] : [text(' · ')];
  const inside = words === undefined ? children.flatMap(phrase) : [text(words)];
  if (link !== undefined && /^(?:https:\/\/|mailto:)[^\s"<>\\]+$/i.test(link)) return [{ type: 'link', url: link, children: inside }];
  return tag === 'strong' ? [{ type: 'strong', children: inside }] : inside;
}

function text(value: string): Extract<PhrasingContent, { type: 'text' }> {
  return { type: 'text', value: calmText(value) };
}

function between<Item>(groups: readonly (readonly Item[])[], item: Item): Item[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [item, ...group]));
}
