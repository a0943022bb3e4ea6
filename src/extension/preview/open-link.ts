import { FileType, Uri, commands, env } from 'vscode';
import { isInside, rootOf, statUnlinked } from '../workspace-files.js';
import type { LinkTarget } from './link-target.js';

/** Opens an address in the browser, or a file of the workspace in an editor. Gives a note about what is not opened, and why. */
export async function openLink(target: Exclude<LinkTarget, { kind: 'journey' }>, document: Uri): Promise<string | undefined> {
  switch (target.kind) {
    case 'address':
      await env.openExternal(Uri.parse(target.address));
      return undefined;
    case 'file':
      return openFile(target.path, document);
    case 'foreign':
      return `“${target.link}” is not opened from a preview, only what begins with https:// or mailto:, and files of the workspace.`;
    default:
      return target satisfies never;
  }
}

async function openFile(path: string, document: Uri): Promise<string | undefined> {
  const file = Uri.joinPath(document, '..', path);
  const root = rootOf(document);
  if (!isInside(root, file)) return `“${path}” lies outside of the workspace, and is not opened from a preview.`;
  const found = await statUnlinked(root, file);
  if (found?.type !== FileType.File) return `There is no file “${path}” beside this journey.`;
  await commands.executeCommand('vscode.open', file);
  return undefined;
}
