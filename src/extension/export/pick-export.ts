import { window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { PictureLook } from '../../convert/export-job.js';
import type { PaperName } from '../../convert/pdf/paper.js';
import { pictureFormats, pictureViewNames, pictureViews } from '../../convert/picture-formats.js';
import type { PictureFormatName } from '../../convert/picture-formats.js';
import type { PictureThemeName } from '../../render/theme.js';
import type { PictureViewName } from '../../render/views.js';

export interface FormatItem extends QuickPickItem {
  readonly format: PictureFormatName | 'html' | 'markdown';
  readonly ending: string;
}

const title = 'Export Journey';

const formats: readonly FormatItem[] = [
  { format: 'png', ending: '.png', label: 'PNG', description: 'a picture of pixels, for slides, chats and tickets' },
  { format: 'svg', ending: '.svg', label: 'SVG', description: 'a picture that is sharp at every size' },
  { format: 'pdf', ending: '.pdf', label: 'PDF', description: 'pages, cut between stages, for print' },
  { format: 'html', ending: '.html', label: 'HTML', description: 'one file with all journeys and views' },
  { format: 'markdown', ending: '.md', label: 'Markdown', description: 'headings, lists and tables' },
];

interface Choice<Value> extends QuickPickItem {
  readonly value: Value;
}

/** What most people want comes first, so that Enter will do. */
const themes: readonly Choice<PictureThemeName>[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'print', label: 'Print', description: 'saves ink' },
  { value: 'high-contrast-light', label: 'High contrast, light' },
  { value: 'high-contrast', label: 'High contrast, dark' },
];
const scales: readonly Choice<number>[] = [
  { value: 2, label: '2×', description: 'sharp on most screens' },
  { value: 1, label: '1×', description: 'a small file' },
  { value: 3, label: '3×' },
  { value: 4, label: '4×', description: 'for large prints' },
];
const papers: readonly Choice<PaperName>[] = [
  { value: 'a4', label: 'A4' },
  { value: 'a3', label: 'A3' },
  { value: 'letter', label: 'Letter' },
];

export function pickFormat(): Thenable<FormatItem | undefined> {
  return window.showQuickPick(formats, { title, placeHolder: 'Choose a format' });
}

export function isPicture(format: FormatItem['format']): format is PictureFormatName {
  return Object.hasOwn(pictureFormats, format);
}

/** The view that the preview shows, if it is a picture; else the one that is chosen. */
export async function pickView(shown: string | undefined, isPeople: boolean): Promise<PictureViewName | undefined> {
  if (isPeople) return 'persona';
  const same = pictureViewNames.find((view) => view === shown);
  if (same !== undefined) return same;
  const items = pictureViewNames.map((view) => ({ view, label: pictureViews[view] }));
  return (await window.showQuickPick(items, { title, placeHolder: 'Choose a view' }))?.view;
}

/** Asks for the colours, and for what else the format leaves open; undefined where somebody has left it. */
export async function pickLook(format: PictureFormatName): Promise<PictureLook | undefined> {
  const theme = await pick(themes, 'Choose the colours');
  if (theme === undefined) return undefined;
  const scale = format === 'png' ? await pick(scales, 'Choose the size, in pixels for each of the picture') : 1;
  const paper = format === 'pdf' ? await pick(papers, 'Choose the paper, which lies') : 'a4';
  return scale === undefined || paper === undefined ? undefined : { theme, scale, paper };
}

async function pick<Value>(choices: readonly Choice<Value>[], placeHolder: string): Promise<Value | undefined> {
  return (await window.showQuickPick(choices, { title, placeHolder }))?.value;
}
