import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Options } from 'mdast-util-to-markdown';
import type { JourneyDocument } from '../../model/journey-document.js';
import { drawView } from '../../render/views.js';
import { toNodes } from './to-nodes.js';

export interface MarkdownOptions {
  /** The position of the only journey that is wanted; all of them without it. */
  readonly journey?: number;
  /** The level of the heading of a journey: 1 in a file of its own, more in a text around it. */
  readonly depth: number;
}

/** Writes a document as Markdown in GitHub's flavour: what its table says, in headings, lists and tables. Same document, same bytes. */
export function writeMarkdown(document: JourneyDocument, { journey, depth }: MarkdownOptions): string {
  const journeys = journey === undefined ? [...document.journeys.keys()] : [journey];
  const pages = (journeys.length === 0 ? [0] : journeys).map((position) => drawView('table', document, { journey: position }));
  const children = pages.flatMap((page) => (page.kind === 'page' ? toNodes(page.mark, depth) : []));
  return toMarkdown({ type: 'root', children }, options).replace(unseen, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);
}

/** Marks that nobody sees are written by number, so that they are seen where the text is reviewed. The joiners belong to emoji and scripts. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu;

const options: Options = {
  bullet: '-', resourceLink: false,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmAutolinkLiteralToMarkdown()],
  // Signs that GitHub reads besides those of the standard: struck-out text, and formulas.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }, { character: '$', inConstruct: 'phrasing' }],
};
