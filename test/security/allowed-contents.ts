import { htmlAttributeNames, htmlTags, svgAttributeNames, svgTags } from '../../src/render/mark.js';

const tags = [...svgTags, ...htmlTags];

/** What marks may hold, whatever journey they are of, as a watched page tells it: `a` for an element, `a href` for an attribute. */
export const contentsOfMarks: readonly string[] = [
  ...svgTags.flatMap((tag) => [tag, ...svgAttributeNames.map((name) => `${tag} ${name}`)]),
  ...htmlTags.flatMap((tag) => [tag, ...htmlAttributeNames.map((name) => `${tag} ${name}`)]),
];

/** What a page adds to marks that it shows. */
export const contentsOfShownMarks: readonly string[] = ['data-element', 'data-link'].flatMap((name) => tags.map((tag) => `${tag} ${name}`));
