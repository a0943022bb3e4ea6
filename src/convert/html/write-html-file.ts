import type { JourneyDocument } from '../../model/journey-document.js';
import { chooseView } from '../../model/choose-view.js';
import { headingOf } from '../../render/content/phrases.js';
import type { Drawing } from '../../render/drawing.js';
import type { Mark } from '../../render/mark.js';
import { colourNames } from '../../render/theme.js';
import type { Theme } from '../../render/theme.js';
import { drawView, viewNames, viewTitles } from '../../render/views.js';
import type { ViewName } from '../../render/views.js';
import { escapeHtml, writeHtml } from '../../render/write-html.js';
import { fontRules, writeSvg } from '../../render/write-svg.js';
import { embedFonts } from '../embed-fonts.js';
import type { FontDoor } from '../open-fonts.js';
import { fileStyles, selectionStyles } from './file-styles.js';

export interface HtmlOptions {
  /** What stands for the whole: the name of the file. */
  readonly title: string;
  /** For each image path of the document its content as a data URI. */
  readonly images: Readonly<Record<string, string>>;
}

/**
 * Writes a document as one HTML file with all journeys in all views. It has no script and asks for nothing: a view is chosen with
 * radio buttons, colours follow the reader's system, and print has every view. Same document, same bytes.
 */
export async function writeHtmlFile(document: JourneyDocument, { title, images }: HtmlOptions, fonts: Pick<FontDoor, 'readFont'>): Promise<string> {
  const sheets = drawSheets(document, images);
  const names = choicesOf(document, title);
  const all: Mark = { tag: 'g', id: 'all', text: [title, ...names].join(' '), children: sheets.map(({ drawing }) => drawing.mark) };
  const styles = `${fontRules(await embedFonts(all, fonts))}${fileStyles}${selectionStyles(sheets)}`;
  const heading = escapeHtml(names.length === 1 ? names[0] ?? title : title);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src '${await hashOf(styles)}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
<style>${styles}</style>
</head>
<body>
${writeBar(sheets, names, heading)}
<main>
${sheets.map(writeSheet).join('\n')}
</main>
</body>
</html>
`;
}

/** One view of one journey. */
interface Sheet {
  readonly journey: number;
  readonly view: ViewName;
  readonly drawing: Drawing;
}

function drawSheets(document: JourneyDocument, images: HtmlOptions['images']): readonly Sheet[] {
  const views = chooseView(document) === 'map' ? viewNames : (['persona', 'table'] as const);
  const journeys = document.journeys.length === 0 ? [0] : document.journeys.keys();
  return [...journeys].flatMap((journey) => views.map((view) => ({ journey, view, drawing: drawView(view, document, { journey, images }) })));
}

/** What the journeys are called; the file's own name where there is none. */
function choicesOf({ journeys }: JourneyDocument, title: string): readonly string[] {
  return journeys.length === 0 ? [title] : journeys.map((journey) => headingOf(journey, 'Untitled journey'));
}

function writeBar(sheets: readonly Sheet[], names: readonly string[], heading: string): string {
  const views = [...new Set(sheets.map(({ view }) => view))];
  return `<header class="bar">
<h1>${heading}</h1>
${names.length > 1 ? `<fieldset><legend>Journey</legend>${names.map((name, index) => writeChoice('journey', String(index), name, index === 0)).join('')}</fieldset>\n` : ''}<fieldset><legend>View</legend>${
  views.map((view, index) => writeChoice('view', view, viewTitles[view], index === 0)).join('')
}</fieldset>
<label class="fit"><input type="checkbox" id="fit"><span>Fit to window</span></label>
</header>`;
}

function writeChoice(group: string, value: string, title: string, isFirst: boolean): string {
  return `<label><input type="radio" name="${group}" id="${group}-${value}"${isFirst ? ' checked' : ''}><span dir="auto">${escapeHtml(title)}</span></label>`;
}

function writeSheet({ journey, view, drawing }: Sheet): string {
  const content = drawing.kind === 'page' ? writeHtml(drawing) : writeSvg({ ...drawing, mark: withoutTip(drawing.mark) }, { theme: variables });
  return `<section class="sheet journey-${journey} view-${view}" aria-label="${escapeHtml(viewTitles[view])}" tabindex="0">${content.trim().replace(/[\u007f-\u009f]/gu, '')}</section>`;
}

/** In a page the title of a picture would hang under the pointer everywhere. The picture has it as its label too. */
function withoutTip(mark: Mark): Mark {
  return { ...mark, children: (mark.children ?? []).filter(({ tag }) => tag !== 'title') };
}

/** The values come from the style sheet, which has those of each theme. */
const variables = Object.fromEntries(colourNames.map((name) => [name, `var(--journey-${name})`])) as Theme;

async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
