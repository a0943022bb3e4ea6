import type { ChangedType } from './comparison.js';
import type { ElementNode } from './element-tree.js';

/** Texts as numbers in ascending order: the same text is the same number in both documents, and numbers are compared at once. */
export type Numbers = Int32Array;

/** What elements say, each read once for a whole comparison. */
export interface SaidWords {
  /** Each two letters that follow each other in its heading. */
  readonly lettersOf: (node: ElementNode) => Numbers;
  /** The words of its heading and the lines in it, each once. */
  readonly wordsOf: (node: ElementNode) => Numbers;
  /** The lines of the element itself. */
  readonly linesOf: (node: ElementNode) => Numbers;
  /** The lines that stand in an element and in what stands in it, each by its kind and words. */
  readonly linesIn: (node: ElementNode) => Numbers;
  /** The stages, paths and steps in an element by their names, else their titles. */
  readonly sectionsIn: (node: ElementNode) => Numbers;
  /** What is felt in words and touched in the element itself, and where a path leaves the others: too common to tell elements apart, and still something in common. */
  readonly touchedIn: (node: ElementNode) => Numbers;
  /** What an element and all in it is apart from its words: kinds, feelings, severities, what it refers to. */
  readonly buildOf: (node: ElementNode) => Numbers;
}

export function readSaidWords(): SaidWords {
  const known = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = known.get(text) ?? known.size;
    if (number === known.size) known.set(text, number);
    return number;
  };
  const linesOf = remember(({ children }) => {
    const lines: number[] = [];
    for (const child of children) {
      const line = lineOf(child);
      if (line !== undefined) lines.push(numberOf(line));
    }
    return order(lines);
  });
  const linesIn = remember((node) => order(join([linesOf(node), ...node.children.map(linesInside)])));
  const linesInside = (node: ElementNode): Numbers => {
    if (node.children.length === 0) return none;
    return node.children.some(({ children }) => children.length > 0) ? linesIn(node) : linesOf(node);
  };
  const buildOf = remember((node) => order(join([Int32Array.of(numberOf(frameOf(node))), ...node.children.map(buildOf)])));
  return {
    linesOf,
    linesIn: linesInside,
    lettersOf: remember((node) => order(pairsOfLetters(headingOf(node)))),
    wordsOf: remember((node) => order([...new Set([...wordsIn(headingOf(node)).map(numberOf), ...linesInside(node)])])),
    sectionsIn: remember((node) => order(namesIn(node).map(numberOf))),
    touchedIn: remember((node) => order(touchedIn(node).map(numberOf))),
    buildOf,
  };
}

const none = new Int32Array();

function remember(read: (node: ElementNode) => Numbers): (node: ElementNode) => Numbers {
  const known = new Map<ElementNode, Numbers>();
  return (node) => {
    const before = known.get(node);
    if (before) return before;
    const numbers = read(node);
    known.set(node, numbers);
    return numbers;
  };
}

function join(lists: readonly Numbers[]): number[] {
  const all: number[] = [];
  for (const list of lists) for (const number of list) all.push(number);
  return all;
}

function order(numbers: readonly number[]): Numbers {
  return numbers.length === 0 ? none : Int32Array.from(numbers).sort();
}

/** How many numbers are in both, each as often as it is in both: one pass finds it. */
export function countCommon(one: Numbers, other: Numbers): number {
  let [common, at, beside] = [0, 0, 0];
  while (at < one.length && beside < other.length) {
    const [left, right] = [one[at] ?? 0, other[beside] ?? 0];
    if (left === right) common += 1;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return common;
}

/** Sørensen and Dice: twice what both have, of what either has. */
export function dice(one: Numbers, other: Numbers): number {
  const common = countCommon(one, other);
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}

/** What of an element stays the same where all its texts are translated. */
const wordless = ['value', 'severity', 'metric', 'personas', 'channels', 'actors', 'evidence', 'date', 'duration', 'wait', 'optional'] as const;

function frameOf({ labels, element }: ElementNode): string {
  let frame = labels.word;
  for (const property of wordless) {
    const value = (element as Readonly<Partial<Record<typeof property, unknown>>>)[property];
    if (value !== undefined && (!Array.isArray(value) || value.length > 0)) frame += ` ${property} ${JSON.stringify(value)}`;
  }
  return frame;
}

/** What an element is recognised by: its title, or its name as words; for a line without either, what it names. */
function headingOf({ title, name, element }: ElementNode): string {
  if (title !== undefined && title !== '') return title;
  if (name !== undefined) return name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[_-]/gu, ' ');
  return 'path' in element ? element.path : '';
}

/** Many steps have the same of these, so that they say little about which of them it is. */
const common: readonly ChangedType[] = ['feels', 'touchpoint', 'measured'];

/** What is felt in words, and touched, in the element itself, and where a path leaves the others. */
function touchedIn({ element, children }: ElementNode): readonly string[] {
  const ends = 'leaves' in element && element.leaves.length > 0 ? [JSON.stringify([element.leaves, element.rejoins])] : [];
  return [...ends, ...children.flatMap(({ type, title, labels }) => (title !== undefined && (type === 'feels' || type === 'touchpoint') ? labels.byTitle ?? [] : []))];
}

function lineOf(node: ElementNode): string | undefined {
  if (common.includes(node.type)) return undefined;
  if (node.title !== undefined && node.title !== '') return node.labels.byTitle;
  const words = headingOf(node);
  return words === '' ? undefined : `${node.labels.word} ${words}`;
}

function namesIn({ children }: ElementNode): readonly string[] {
  const sections = children.filter(({ list }) => list === 'stages' || list === 'steps' || list === 'paths');
  return sections.flatMap((child) => [...[child.labels.byName ?? child.labels.byTitle ?? []].flat(), ...namesIn(child)]);
}

/** Longer texts are compared by their beginning. */
const longest = 200;

function pairsOfLetters(text: string): readonly number[] {
  const letters: number[] = [];
  for (const letter of text.slice(0, longest).toLowerCase().replace(/[\s\p{P}]+/gu, ' ')) letters.push(letter.codePointAt(0) ?? 0);
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => Math.imul(letters[index] ?? 0, 0x10001) ^ letter);
}

/** Words, and for scripts that don’t part them, each two letters that follow each other. */
function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    const letters = Array.from(word);
    return unparted.test(word) && letters.length > 2 ? letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`) : [word];
  });
}

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
