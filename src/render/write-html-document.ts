import type { Picture } from './drawing.js';
import type { Mark } from './mark.js';
import { colourNames } from './theme.js';
import type { Theme } from './theme.js';
import { escapeHtml } from './write-html.js';
import { writeSvg } from './write-svg.js';

interface HtmlDocument {
  /** Markup: what it is called, escaped. */
  readonly heading: string;
  readonly styles: string;
  /** The SHA-256 of the styles in base64: no others may have a say. */
  readonly styleHash: string;
  /** Markup. */
  readonly body: string;
}

/** A file of HTML that stands alone: it has no script, asks for nothing, and can't be made to. */
export function writeHtmlDocument({ heading, styles, styleHash, body }: HtmlDocument): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
<style>${styles}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** One of several things to choose from, without a script. */
export function writeFileChoice(group: string, value: string, title: string, isFirst: boolean): string {
  return `<label><input type="radio" name="${group}" id="${group}-${value}"${isFirst ? ' checked' : ''}><span dir="auto">${escapeHtml(title)}</span></label>`;
}

/** A picture in the colours of the file around it. */
export function writeFilePicture(picture: Picture): string {
  return writeSvg({ ...picture, mark: withoutTip(picture.mark) }, { theme: variables });
}

/** In a page the title of a picture would hang under the pointer everywhere. The picture has it as its label too. */
function withoutTip(mark: Mark): Mark {
  return { ...mark, children: (mark.children ?? []).filter(({ tag }) => tag !== 'title') };
}

/** The values come from the style sheet, which has those of each theme. */
const variables = Object.fromEntries(colourNames.map((name) => [name, `var(--journey-${name})`])) as Theme;
