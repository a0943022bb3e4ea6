import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Markdown as HTML, with what GitHub adds to the standard: tables, links of bare addresses, and HTML that stays. */
export function renderMarkdown(markdown: string): string {
  return new MarkdownIt({ html: true, linkify: true }).render(markdown);
}

/** What a reader of a comment would see or could click, as far as it matters whether someone else could have put it there. */
export interface RenderedComment {
  readonly text: string;
  readonly links: readonly string[];
  /** The names of all elements. */
  readonly elements: ReadonlySet<string>;
  /** The pieces of text in which GitHub looks for mentions, numbers of issues and names of commits: all but those in code. */
  readonly prose: readonly string[];
}

export function renderComment(markdown: string): RenderedComment {
  const nodes = [...walk(parseFragment(renderMarkdown(markdown)))];
  const elements = nodes.flatMap((node) => ('tagName' in node ? [node] : []));
  const texts = nodes.flatMap((node) => ('value' in node ? [node] : []));
  return {
    text: texts.map(({ value }) => value).join(''),
    links: elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value)),
    elements: new Set(elements.map(({ tagName }) => tagName)),
    prose: texts.filter((node) => !isCode(node)).map(({ value }) => value),
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function isCode(node: DefaultTreeAdapterTypes.TextNode): boolean {
  for (let around: Node | null = node.parentNode; around !== null; around = 'parentNode' in around ? around.parentNode : null) {
    if ('tagName' in around && (around.tagName === 'code' || around.tagName === 'pre')) return true;
  }
  return false;
}
