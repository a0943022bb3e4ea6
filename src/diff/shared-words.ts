import type { ElementNode } from './element-tree.js';
import type { Candidates } from './matching.js';
import { headingOf, linesIn } from './said-words.js';

/** What more elements than this say tells nothing about which of them it is. */
const mostSharing = 12;
/** So many others are looked at closely for each element. */
const mostCandidates = 4;

interface NodePair {
  readonly before: ElementNode;
  readonly after: ElementNode;
}

/** Of a large group the pairs that have the most rare words and lines in common, so that not each has to be compared with each. */
export function sharedWords({ before, after }: Candidates): readonly NodePair[] {
  const [index, other] = [indexWords(before), indexWords(after)];
  const found = [
    ...before.flatMap((node) => closestOf(node, index, other).map((match): NodePair => ({ before: node, after: match }))),
    ...after.flatMap((node) => closestOf(node, other, index).map((match): NodePair => ({ before: match, after: node }))),
  ];
  return [...new Map(found.map((pair) => [`${pair.before.key} ${pair.after.key}`, pair])).values()];
}

interface WordIndex {
  readonly words: ReadonlyMap<ElementNode, ReadonlySet<string>>;
  readonly nodes: ReadonlyMap<string, readonly ElementNode[]>;
}

function indexWords(nodes: readonly ElementNode[]): WordIndex {
  const words = new Map(nodes.map((node) => [node, new Set([...wordsOf(headingOf(node)), ...linesIn(node)])]));
  const byWord = new Map<string, ElementNode[]>();
  for (const [node, said] of words) {
    for (const word of said) {
      const others = byWord.get(word);
      if (others) others.push(node);
      else byWord.set(word, [node]);
    }
  }
  return { words, nodes: byWord };
}

/** Words, and for scripts that don’t part them, each two letters that follow each other. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    const letters = Array.from(word);
    return unparted.test(word) && letters.length > 2 ? letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`) : [word];
  });
}

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function closestOf(node: ElementNode, own: WordIndex, other: WordIndex): readonly ElementNode[] {
  const shared = new Map<ElementNode, number>();
  for (const word of own.words.get(node) ?? []) {
    const matches = other.nodes.get(word) ?? [];
    if (matches.length > mostSharing || (own.nodes.get(word)?.length ?? 0) > mostSharing) continue;
    for (const match of matches) shared.set(match, (shared.get(match) ?? 0) + 1);
  }
  return [...shared].sort(([, one], [, two]) => two - one).slice(0, mostCandidates).map(([match]) => match);
}
