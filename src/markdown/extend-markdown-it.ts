/** What the plug-in uses of markdown-it, which VS Code brings along. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: RenderFence | undefined } };
  readonly utils: { readonly escapeHtml: (text: string) => string };
}

interface FenceToken {
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly content: string;
  attrGet(name: string): string | null;
}

type RenderFence = (tokens: FenceToken[], index: number, ...others: never[]) => string;

/**
 * Lets a fence of the language `journey` be drawn. It hands on the text of the fence as text, which `fences.ts` draws in the page; where
 * that script does not run, the text is there to read.
 */
export function extendMarkdownIt<Markdown extends MarkdownIt>(markdown: Markdown): Markdown {
  const { renderer: { rules }, utils } = markdown;
  const { fence: renderOther } = rules;
  rules.fence = (tokens, index, ...others) => {
    const token = tokens[index];
    if (token && isJourney(token)) return renderJourney(token, utils);
    return renderOther?.(tokens, index, ...others) ?? '';
  };
  return markdown;
}

function isJourney({ info }: FenceToken): boolean {
  return /^\s*journey(?:\s|$)/i.test(info);
}

/** VS Code writes down at which line of the file a token begins, counted from 0; with that line its two sides scroll together. */
function renderJourney(token: FenceToken, { escapeHtml }: MarkdownIt['utils']): string {
  const line = token.attrGet('data-line');
  const place = line !== null && /^\d+$/.test(line) ? ` data-line="${line}"` : '';
  // A parser of HTML drops the first line break of a `pre`, so there is one to drop.
  return `<div class="journey code-line"${place}><pre>\n${escapeHtml(token.content)}</pre></div>\n`;
}
