import type { JourneyDocument } from '../../model/journey-document.js';
import { firstView } from '../../model/first-view.js';
import { headingOf } from '../../render/content/phrases.js';
import type { Drawing } from '../../render/drawing.js';
import type { Mark } from '../../render/mark.js';
import { fileStyles, selectionStyles } from '../../render/file-styles.js';
import { drawView, viewNames, viewTitles } from '../../render/views.js';
import type { ViewName } from '../../render/views.js';
import { writeFileChoice, writeFilePicture, writeHtmlDocument } from '../../render/write-html-document.js';
import { escapeHtml, writeHtml } from '../../render/write-html.js';
import { fontRules } from '../../render/write-svg.js';
import { embedFonts } from '../embed-fonts.js';
import type { FontDoor } from '../open-fonts.js';

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
  return writeHtmlDocument({
    heading, styles, styleHash: await hashOf(styles),
    body: `${writeBar(sheets, names, heading)}\n<main>\n${sheets.map(writeSheet).join('\n')}\n</main>`,
  });
}

/** One view of one journey. */
interface Sheet {
  readonly journey: number;
  readonly view: ViewName;
  readonly drawing: Drawing;
}

function drawSheets(document: JourneyDocument, images: HtmlOptions['images']): readonly Sheet[] {
  const views = firstView(document) === 'map' ? viewNames : (['persona', 'table'] as const);
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
${names.length > 1 ? `<fieldset><legend>Journey</legend>${names.map((name, index) => writeFileChoice('journey', String(index), name, index === 0)).join('')}</fieldset>\n` : ''}<fieldset><legend>View</legend>${
  views.map((view, index) => writeFileChoice('view', view, viewTitles[view], index === 0)).join('')
}</fieldset>
<label class="fit"><input type="checkbox" id="fit"><span>Fit to window</span></label>
</header>`;
}

function writeSheet({ journey, view, drawing }: Sheet): string {
  const content = drawing.kind === 'page' ? writeHtml(drawing) : writeFilePicture(drawing);
  return `<section class="sheet journey-${journey} view-${view}" aria-label="${escapeHtml(viewTitles[view])}" tabindex="0">${content.trim().replace(/[\u007f-\u009f]/gu, '')}</section>`;
}

async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...hash));
}
