import { factKinds } from '../model/journey-document.js';
import type { ChangedType } from './comparison.js';
import type { Renamed } from './compare-properties.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { rootOf } from './element-tree.js';
import { matchByContents, matchByLikeness } from './likeness.js';
import type { Candidates, Likening, Matching } from './matching.js';
import { createMatching, groupUnmatched, unmatchedOf } from './matching.js';
import type { Renames } from './renamed-references.js';
import { readRenamed } from './renamed-references.js';
import type { SaidWords } from './said-words.js';
import { readSaidWords } from './said-words.js';

/**
 * Finds the elements that are the same in both documents: by name; by title in the same parent; by name or title elsewhere, so that
 * they moved; by likeness that is unique both ways, of what they are called or of what stands in them. Parents come before what stands in them, since “the same parent” has to be known.
 */
export function matchElements(before: ElementTree, after: ElementTree, imported: Renames = new Map()): Matching {
  const matching = createMatching();
  const [one, other] = [groupByType(before), groupByType(after)];
  const words = readSaidWords();
  const select = (types: readonly ChangedType[]): Candidates =>
    unmatchedOf({ before: types.flatMap((type) => one.get(type) ?? []), after: types.flatMap((type) => other.get(type) ?? []) }, matching);
  for (const types of [declared, ['journey']] as const) matchRoots(select(types), matching, words);
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
  matchAll(sections, inParent(matching, byNothing), matching);
}

/** Facts of a section, and traits of a persona. */
function matchLines(lines: Candidates, matching: Matching, renamed: Renamed, words: SaidWords): void {
  matchAll(lines, inParent(matching, byTitle), matching);
  matchAll(lines, inParent(matching, subjectOf, (node) => subjectOf(node, renamed)), matching);
  for (const likening of [anywhere(byName), inJourney(matching, wanderingText), anywhere(wanderingText)]) matchUnique(lines, likening, matching);
  matchByLikeness(lines, inParent(matching, byWord), matching, words);
  matchUnique(lines, inParent(matching, onlyOneText, (node) => onlyOneText(node, renamed)), matching, lowConfidence);
  matchAll(lines, inParent(matching, byNothing), matching);
}

type KeyOf = (node: ElementNode) => string | undefined;

const byType: KeyOf = ({ type }) => type;
const byWord: KeyOf = ({ labels }) => labels.word;
const byName: KeyOf = ({ labels }) => labels.byName;
const byTitle: KeyOf = ({ labels }) => labels.byTitle;
/** What has neither a name nor a title has nothing but its place to be recognised by. */
const byNothing: KeyOf = ({ name, title, labels }) => (name === undefined && title === undefined ? labels.word : undefined);

/**
 * What a line is about where its words say little: a feeling is somebody’s, a value is one of a metric, an image is a file. Lines of the
 * document before are asked with the names that things have after.
 */
function subjectOf(node: ElementNode, renamed: Renamed = (_, name) => name): string | undefined {
  const { type, element } = node;
  if (type === 'feels' && 'personas' in element) return `feels ${JSON.stringify(element.personas.map((name) => renamed('personas', name, node)))}`;
  if ('metric' in element) return `measured ${renamed('metric', element.metric, node)} ${element.date ?? ''}`;
  return type === 'image' && 'path' in element ? `image ${element.path}` : undefined;
}

/** The words of a line that is still itself in another step. What is felt or touched there says nothing of where it came from. */
function wanderingText(node: ElementNode): string | undefined {
  return ['feels', 'measured', 'touchpoint'].includes(node.type) ? undefined : node.labels.byTitle;
}

/** Of these a step mostly has one, so that another text in its place is the same line reworded. */
function onlyOneText(node: ElementNode, renamed: Renamed = (_, name) => name): string | undefined {
  if ('metric' in node.element) return `measured ${renamed('metric', node.element.metric, node)}`;
  return ['touchpoint', 'does', 'thinks', 'feels'].includes(node.type) ? node.type : undefined;
}

const lowConfidence = 0.4;

function anywhere(keyOf: KeyOf): Likening {
  const trait = { within: () => everywhere, key: keyOf };
  return { before: trait, after: trait };
}

const everywhere = {};

/** What it has in common, within parents that are the same. */
function inParent(matching: Matching, keyOf: KeyOf, keyBefore = keyOf): Likening {
  return within(matching, ({ parent }) => parent, keyOf, keyBefore);
}

function inJourney(matching: Matching, keyOf: KeyOf): Likening {
  return within(matching, rootOf, keyOf, keyOf);
}

function within(matching: Matching, holderOf: (node: ElementNode) => ElementNode | undefined, keyOf: KeyOf, keyBefore: KeyOf): Likening {
  const holderBefore = (node: ElementNode): ElementNode | undefined => {
    const holder = holderOf(node);
    return holder && matching.afterOf(holder);
  };
  const holderAfter = (node: ElementNode): ElementNode | undefined => {
    const holder = holderOf(node);
    return holder && matching.beforeOf(holder) && holder;
  };
  return { before: { within: holderBefore, key: keyBefore }, after: { within: holderAfter, key: keyOf } };
}

/** Pairs what has the same in common; of several alike those that are equal first, and the others in their order. */
function matchAll(candidates: Candidates, likening: Likening, matching: Matching): void {
  for (const group of groupUnmatched(candidates, likening, matching)) matchGroup(group, matching);
}

function matchGroup(group: Candidates, matching: Matching): void {
  const isAmbiguous = group.before.length > 1 || group.after.length > 1;
  const equal = isAmbiguous ? groupUnmatched(group, anywhere(({ element }) => JSON.stringify(element)), matching) : [];
  for (const each of equal) pairUp(each, matching);
  pairUp(unmatchedOf(group, matching), matching);
}

function pairUp({ before, after }: Candidates, matching: Matching): void {
  for (const [index, node] of before.entries()) {
    const other = after[index];
    if (other) matching.match(node, other, 1);
  }
}

/** Pairs only what no other has in common, on either side. */
function matchUnique(candidates: Candidates, likening: Likening, matching: Matching, confidence = 1): void {
  for (const { before: [one, ...others], after: [other, ...more] } of groupUnmatched(candidates, likening, matching)) {
    if (one && other && others.length === 0 && more.length === 0) matching.match(one, other, confidence);
  }
}
