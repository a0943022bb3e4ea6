import type { JourneyDocument } from '../../model/journey-document.js';
import { drawView } from '../../render/views.js';
import { toNodes } from './to-nodes.js';
import { writeNodes } from './write-nodes.js';

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
  return writeNodes(children);
}
