import { factKinds } from '../model/journey-document.js';
import type { ChangedType } from './comparison.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { matchByContents, matchByLikeness } from './likeness.js';
import { anywhere, byName, byNothing, byTitle, byType, inJourney, inParent } from './likenings.js';
import { matchByPlace, matchOnlyJourney } from './match-by-place.js';
import { matchLines } from './match-lines.js';
import type { Candidates, Matching } from './matching.js';
import { createMatching, unmatchedOf } from './matching.js';
import { matchAll, matchUnique } from './pair-groups.js';
import type { Renames } from './renamed-references.js';
import { readRenamed } from './renamed-references.js';
import type { SaidWords } from './said-words.js';
import { readSaidWords } from './said-words.js';

/**
 * Finds the elements that are the same in both documents: by name; by title in the same parent; by name or title elsewhere, so that
 * they moved; by likeness that is unique both ways, of what they are called or of what stands in them; by their place, where something
 * of them is left. Parents come before what stands in them, since “the same parent” has to be known.
 */
export function matchElements(before: ElementTree, after: ElementTree, imported: Renames = new Map()): Matching {
  const matching = createMatching();
  const [one, other] = [groupByType(before), groupByType(after)];
  const words = readSaidWords();
  const select = (types: readonly ChangedType[]): Candidates =>
    unmatchedOf({ before: types.flatMap((type) => one.get(type) ?? []), after: types.flatMap((type) => other.get(type) ?? []) }, matching);
  for (const types of [declared, ['journey']] as const) matchRoots(select(types), matching, words);
  matchOnlyJourney({ before: one.get('journey') ?? [], after: other.get('journey') ?? [] }, matching, words);
  matchAll(select(named), inJourney(matching, byName), matching);
  for (const types of [['stage'], ['path'], ['step']] as const) matchSections(select(types), matching, words);
  matchLines(select(lines), matching, readRenamed(before, matching, imported), words);
  return matching;
}

function groupByType(tree: ElementTree): ReadonlyMap<ChangedType, readonly ElementNode[]> {
  const nodes = new Map<ChangedType, ElementNode[]>();
  for (const node of tree) {
    const others = nodes.get(node.type);
    if (others) others.push(node);
    else nodes.set(node.type, [node]);
  }
  return nodes;
}

const declared: readonly ChangedType[] = ['persona', 'team', 'system', 'channel', 'evidence', 'metric', 'lane'];
const lines: readonly ChangedType[] = [...factKinds, 'trait'];
/** Names of these belong to their journey. */
const named: readonly ChangedType[] = ['stage', 'path', 'step', ...factKinds];

function matchRoots(roots: Candidates, matching: Matching, words: SaidWords): void {
  matchAll(roots, anywhere(byName), matching);
  matchAll(roots, anywhere(byTitle), matching);
  matchByLikeness(roots, anywhere(byType), matching, words);
  matchByContents(roots, anywhere(byType), matching, words);
  matchAll(roots, anywhere(byNothing), matching);
}

function matchSections(sections: Candidates, matching: Matching, words: SaidWords): void {
  matchAll(sections, inParent(matching, byTitle), matching);
  for (const likening of [anywhere(byName), inJourney(matching, byTitle), anywhere(byTitle)]) matchUnique(sections, likening, matching);
  matchByLikeness(sections, inParent(matching, byType), matching, words);
  matchByLikeness(sections, anywhere(byType), matching, words);
  matchByContents(sections, inParent(matching, byType), matching, words);
  matchByPlace(sections, matching, words);
  matchAll(sections, inParent(matching, byNothing), matching);
}
