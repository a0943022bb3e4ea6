import type { ElementNode } from './element-tree.js';
import type { Candidates } from './matching.js';
import type { SaidWords } from './said-words.js';

/** What more elements than this say tells nothing about which of them it is. */
const mostSharing = 12;
/** So many others are looked at closely for each element. */
const mostCandidates = 4;

interface NodePair {
  readonly before: ElementNode;
  readonly after: ElementNode;
}

/** Of a large group the pairs that have the most rare words and lines in common, so that not each has to be compared with each. */
export function sharedWords({ before, after }: Candidates, words: SaidWords): readonly NodePair[] {
  const [index, other] = [indexWords(before, words), indexWords(after, words)];
  const found = new Map<ElementNode, Set<ElementNode>>(before.map((node) => [node, new Set(closestOf(node, words, index, other))]));
  for (const node of after) for (const match of closestOf(node, words, other, index)) found.get(match)?.add(node);
  return [...found].flatMap(([node, matches]) => Array.from(matches, (match) => ({ before: node, after: match })));
}

/** Who says each word, as far as few do. */
type WordIndex = ReadonlyMap<number, readonly ElementNode[]>;

function indexWords(nodes: readonly ElementNode[], { wordsOf }: SaidWords): WordIndex {
  const index = new Map<number, ElementNode[]>();
  for (const node of nodes) {
    for (const word of wordsOf(node)) {
      const others = index.get(word);
      if (others === undefined) index.set(word, [node]);
      else if (others.length <= mostSharing) others.push(node);
    }
  }
  return index;
}

function closestOf(node: ElementNode, { wordsOf }: SaidWords, own: WordIndex, other: WordIndex): readonly ElementNode[] {
  const shared = new Map<ElementNode, number>();
  for (const word of wordsOf(node)) {
    const matches = other.get(word) ?? [];
    if (matches.length > mostSharing || (own.get(word)?.length ?? 0) > mostSharing) continue;
    for (const match of matches) shared.set(match, (shared.get(match) ?? 0) + 1);
  }
  return [...shared].sort(([, one], [, two]) => two - one).slice(0, mostCandidates).map(([match]) => match);
}
