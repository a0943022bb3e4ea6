import { factKinds } from '../model/journey-document.js';
import type { ChangedType } from './comparison.js';
import type { ElementNode, ElementTree } from './element-tree.js';
import { rootOf } from './element-tree.js';
import type { Renamed } from './compare-properties.js';
import { matchByContents, matchByLikeness } from './likeness.js';
import type { Candidates, Likening, Matching, Unmatched } from './matching.js';
import { createMatching, groupUnmatched, unmatchedOf } from './matching.js';
import type { Renames } from './renamed-references.js';
import { readRenamed } from './renamed-references.js';

/**
 * Finds the elements that are the same in both documents: by name; by title in the same parent; by name or title elsewhere, so that
 * they moved; by likeness that is unique both ways, of what they are called or of what stands in them. Parents come before what stands in them, since “the same parent” has to be known.
 */
export function matchElements(before: ElementTree, after: ElementTree, imported: Renames = new Map()): Matching {
  const matching = createMatching();
  const [one, other] = [byType(before), byType(after)];
  const select = (types: readonly ChangedType[]): Unmatched =>
    unmatchedOf({ before: types.flatMap((type) => one.get(type) ?? []), after: types.flatMap((type) => other.get(type) ?? []) }, matching);
  for (const types of [declared, ['journey']] as const) matchRoots(select(types), matching);
  matchAll(select(named), inJourney(matching, byName), matching);
  for (const types of [['stage'], ['path'], ['step']] as const) matchSections(select(types), matching);
  matchLines(select(lines), matching, readRenamed(before, matching, imported));
  return matching;
}

function byType(tree: ElementTree): ReadonlyMap<ChangedType, readonly ElementNode[]> {
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

function matchRoots(roots: Unmatched, matching: Matching): void {
  matchAll(roots, both(byName), matching);
  matchAll(unmatchedOf(roots, matching), both(byTitle), matching);
  matchByLikeness(unmatchedOf(roots, matching), both(({ type }) => type), matching);
  matchByContents(unmatchedOf(roots, matching), both(({ type }) => type), matching);
  matchAll(unmatchedOf(roots, matching), both(byNothing), matching);
}

function matchSections(sections: Unmatched, matching: Matching): void {
  matchAll(sections, inParent(matching, byTitle), matching);
  for (const likening of [both(byName), inJourney(matching, byTitle), both(byTitle)]) matchUnique(unmatchedOf(sections, matching), likening, matching);
  matchByLikeness(unmatchedOf(sections, matching), inParent(matching, ({ type }) => type), matching);
  matchByLikeness(unmatchedOf(sections, matching), both(({ type }) => type), matching);
  matchByContents(unmatchedOf(sections, matching), inParent(matching, ({ type }) => type), matching);
  matchAll(unmatchedOf(sections, matching), inParent(matching, byNothing), matching);
}

/** Facts of a section, and traits of a persona. */
function matchLines(all: Unmatched, matching: Matching, renamed: Renamed): void {
  matchAll(all, inParent(matching, byTitle), matching);
  matchAll(unmatchedOf(all, matching), inParent(matching, subjectOf, (node) => subjectOf(node, renamed)), matching);
  for (const likening of [both(byName), inJourney(matching, wanderingText), both(wanderingText)]) matchUnique(unmatchedOf(all, matching), likening, matching);
  matchByLikeness(unmatchedOf(all, matching), inParent(matching, wordOf), matching);
  matchUnique(unmatchedOf(all, matching), inParent(matching, onlyOneText, (node) => onlyOneText(node, renamed)), matching, lowConfidence);
  matchAll(unmatchedOf(all, matching), inParent(matching, byNothing), matching);
}

function byName(node: ElementNode): string | undefined {
  return node.name === undefined ? undefined : `${wordOf(node)} ${node.name}`;
}

function byTitle(node: ElementNode): string | undefined {
  return node.title === undefined ? undefined : `${wordOf(node)} ${node.title}`;
}

/** What has neither a name nor a title has nothing but its place to be recognised by. */
function byNothing(node: ElementNode): string | undefined {
  return node.name === undefined && node.title === undefined ? wordOf(node) : undefined;
}

/** The word that a line begins with: traits have kinds as facts do. */
function wordOf({ type, element }: ElementNode): string {
  return type === 'trait' && 'kind' in element ? `trait ${element.kind}` : type;
}

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
  return ['feels', 'measured', 'touchpoint'].includes(node.type) ? undefined : byTitle(node);
}

/** Of these a step mostly has one, so that another text in its place is the same line reworded. */
function onlyOneText(node: ElementNode, renamed: Renamed = (_, name) => name): string | undefined {
  if ('metric' in node.element) return `measured ${renamed('metric', node.element.metric, node)}`;
  return ['touchpoint', 'does', 'thinks', 'feels'].includes(node.type) ? node.type : undefined;
}

const lowConfidence = 0.4;

function both(keyOf: KeyOf): Likening {
  return { before: keyOf, after: keyOf };
}

type KeyOf = (node: ElementNode) => string | undefined;

/** What it has in common, within parents that are the same. */
function inParent(matching: Matching, keyOf: KeyOf, keyBefore = keyOf): Likening {
  return within(matching, ({ parent }) => parent, keyOf, keyBefore);
}

function inJourney(matching: Matching, keyOf: KeyOf): Likening {
  return within(matching, rootOf, keyOf, keyOf);
}

function within(matching: Matching, holderOf: (node: ElementNode) => ElementNode | undefined, keyOf: KeyOf, keyBefore: KeyOf): Likening {
  const scoped = (key: string | undefined, holder: ElementNode): string | undefined => (key === undefined ? undefined : `${holder.key} ${key}`);
  return {
    before: (node) => {
      const holder = holderOf(node);
      const same = holder && matching.afterOf(holder);
      return same && scoped(keyBefore(node), same);
    },
    after: (node) => {
      const holder = holderOf(node);
      return holder && scoped(keyOf(node), holder);
    },
  };
}

/** Pairs what has the same in common; of several alike those that are equal first, and the others in their order. */
function matchAll(unmatched: Unmatched, likening: Likening, matching: Matching): void {
  for (const group of groupUnmatched(unmatched, likening)) matchGroup(group, matching);
}

function matchGroup(group: Candidates, matching: Matching): void {
  const isAmbiguous = group.before.length > 1 || group.after.length > 1;
  const equal = isAmbiguous ? groupUnmatched(group, both(({ element }) => JSON.stringify(element))) : [];
  for (const each of equal) pairUp(each, matching);
  pairUp(unmatchedOf(group, matching), matching);
}

function pairUp({ before, after }: Unmatched, matching: Matching): void {
  for (const [index, node] of before.entries()) {
    const other = after[index];
    if (other) matching.match(node, other, 1);
  }
}

/** Pairs only what no other has in common, on either side. */
function matchUnique(unmatched: Unmatched, likening: Likening, matching: Matching, confidence = 1): void {
  for (const { before: [one, ...others], after: [other, ...more] } of groupUnmatched(unmatched, likening)) {
    if (one && other && others.length === 0 && more.length === 0) matching.match(one, other, confidence);
  }
}
