import { ProgressLocation, Uri, commands, env, window, workspace } from 'vscode';
import type { ExportJob } from '../../convert/export-job.js';
import type { Exported } from '../../convert/export-picture.js';
import { firstView } from '../../model/first-view.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import type { ExportChoices, ReadDocument } from '../../protocol.js';
import type { CommandContext } from '../commands/register-commands.js';
import { fileName } from '../preview/file-name.js';
import { showError, showInformation, showWarning } from '../show-message.js';
import { withoutLinks } from '../without-links.js';
import { embedImages } from './embed-images.js';
import { describeLeftOut } from './left-out-images.js';
import { isPicture, pickFormat, pickLook, pickView } from './pick-export.js';
import type { FormatItem } from './pick-export.js';
import { readParts } from './read-parts.js';
import { runInWorker } from './run-in-worker.js';
import { describeUnread } from './unread-lines.js';

/** Asks for format, view, colours and place, and writes the file. The preview hands over what it shows. */
export async function exportJourney(context: CommandContext, target?: unknown, choices?: unknown): Promise<void> {
  const uri = target instanceof Uri ? target : context.previews.active()?.uri() ?? window.activeTextEditor?.document.uri;
  const read = uri && await readDocument(context, uri);
  if (!uri || !read) return;
  const format = await pickFormat();
  const what = format && await describeWish(format, read.document, choices as ExportChoices | undefined, uri);
  const place = what && await window.showSaveDialog({ defaultUri: proposePlace(uri, format), filters: { [format.label]: [format.ending.slice(1)] } });
  if (what && place) await write(context, uri, read, what, place);
}

async function readDocument({ reader }: CommandContext, uri: Uri): Promise<ReadDocument | undefined> {
  await workspace.openTextDocument(uri);
  const answer = await reader.read(uri);
  if (typeof answer === 'string') await showError(`${fileName(uri)} can’t be exported: it is not known as a journey.`);
  else if (firstView(answer.document) === 'nothing') await showError(`${fileName(uri)} has no journey and no persona yet.`);
  else return answer;
  return undefined;
}

async function describeWish({ format }: FormatItem, document: JourneyDocument, choices: ExportChoices | undefined, uri: Uri): Promise<ExportJob['what'] | undefined> {
  if (!isPicture(format)) return { format, title: stemOf(uri) };
  const view = await pickView(choices?.view, firstView(document) === 'personas');
  const look = view && await pickLook(format);
  if (!view || !look) return undefined;
  const { journey = 0, persona, hiddenLanes = [], foldedStages = [] } = choices ?? {};
  return { format, view, look, options: { journey, hiddenLanes, foldedStages, ...(persona !== undefined && { persona }) } };
}

function stemOf(uri: Uri): string {
  return fileName(uri).replace(/\.journey$/i, '');
}

function proposePlace(uri: Uri, { ending }: FormatItem): Uri {
  return Uri.joinPath(uri, '..', `${stemOf(uri)}${ending}`);
}

async function write(context: CommandContext, uri: Uri, { document, problem }: ReadDocument, what: ExportJob['what'], place: Uri): Promise<void> {
  try {
    const exported = await window.withProgress({ location: ProgressLocation.Notification, title: withoutLinks(`Exporting ${fileName(place)} …`) }, async () => {
      const [images, parts] = await Promise.all([embedImages(uri, document), readParts(context.extension, what.format)]);
      const done = await runInWorker(context.startExport, { document, what, images, ...parts });
      await workspace.fs.writeFile(place, bytesOf(done));
      // Markdown is text alone.
      const leftOut = what.format === 'markdown' ? [] : describeLeftOut(document, images);
      return { ...done, notes: [...describeUnread(problem), ...leftOut, ...done.notes] };
    });
    await tell(place, exported);
  } catch (error) {
    await showError(`${fileName(place)} was not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function bytesOf({ content }: Exported): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function tell(place: Uri, { notes }: Exported): Promise<void> {
  const open = 'Open';
  const choice = notes.length === 0
    ? await showInformation(`Exported ${fileName(place)}.`, open)
    : await showWarning(`Exported ${fileName(place)}. ${notes.join(' ')}`, open);
  if (choice !== open) return;
  // What is no text and no picture is for another program.
  const opensOutside = place.scheme === 'file' && /\.(?:pdf|html)$/i.test(place.path);
  await (opensOutside ? env.openExternal(place) : commands.executeCommand('vscode.open', place));
}
