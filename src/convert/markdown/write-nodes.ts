import type { RootContent } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Options } from 'mdast-util-to-markdown';

/** Markdown in GitHub's flavour, in which text stays text. It ends with a line end. */
export function writeNodes(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, options).replace(unseen, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);
}

/** Marks that nobody sees are written by number, so that they are seen where the text is reviewed. The joiners belong to emoji and scripts. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu;

const options: Options = {
  bullet: '-', resourceLink: false,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmAutolinkLiteralToMarkdown()],
  // Signs that GitHub reads besides those of the standard: struck-out text, and formulas.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }, { character: '$', inConstruct: 'phrasing' }],
};
