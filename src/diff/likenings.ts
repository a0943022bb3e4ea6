import type { ElementNode } from './element-tree.js';
import { rootOf } from './element-tree.js';
import type { Likening, Matching } from './matching.js';

/** What an element is looked for by; undefined where it has nothing of that kind. */
type KeyOf = (node: ElementNode) => string | undefined;

export const byType: KeyOf = ({ type }) => type;
export const byWord: KeyOf = ({ labels }) => labels.word;
export const byName: KeyOf = ({ labels }) => labels.byName;
export const byTitle: KeyOf = ({ labels }) => labels.byTitle;
/** What has neither a name nor a title has nothing but its place to be recognised by. */
export const byNothing: KeyOf = ({ name, title, labels }) => (name === undefined && title === undefined ? labels.word : undefined);

export function anywhere(keyOf: KeyOf): Likening {
  const trait = { within: () => everywhere, key: keyOf };
  return { before: trait, after: trait };
}

const everywhere = {};

/** What it has in common, within parents that are the same. */
export function inParent(matching: Matching, keyOf: KeyOf, keyBefore = keyOf): Likening {
  return within(matching, ({ parent }) => parent, keyOf, keyBefore);
}

export function inJourney(matching: Matching, keyOf: KeyOf): Likening {
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

