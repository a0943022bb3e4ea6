import { window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { pictureFormats, pictureViewNames, pictureViews } from '../../convert/picture-formats.js';
import type { PictureFormatName } from '../../convert/picture-formats.js';
import type { PictureViewName } from '../../render/views.js';

export interface FormatItem extends QuickPickItem {
  readonly format: PictureFormatName | 'html' | 'markdown';
  readonly ending: string;
}

const formats: readonly FormatItem[] = [
  { format: 'png', ending: '.png', label: 'PNG', description: 'a picture of pixels, for slides, chats and tickets' },
  { format: 'svg', ending: '.svg', label: 'SVG', description: 'a picture that is sharp at every size' },
  { format: 'pdf', ending: '.pdf', label: 'PDF', description: 'pages of A4, cut between stages, for print' },
  { format: 'html', ending: '.html', label: 'HTML', description: 'one file with all journeys and views' },
  { format: 'markdown', ending: '.md', label: 'Markdown', description: 'headings, lists and tables' },
];

export function pickFormat(): Thenable<FormatItem | undefined> {
  return window.showQuickPick(formats, { title: 'Export Journey', placeHolder: 'Choose a format' });
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
  return (await window.showQuickPick(items, { title: 'Export Journey', placeHolder: 'Choose a view' }))?.view;
}
