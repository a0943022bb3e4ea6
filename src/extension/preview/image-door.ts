import { FileType, Uri } from 'vscode';
import type { FileStat, Webview } from 'vscode';
import { largestImage } from '../../model/image-paths.js';
import type { JourneyDocument } from '../../model/journey-document.js';
import { isInside, rootOf, statUnlinked } from '../workspace-files.js';
import { imagePaths } from './image-paths.js';
import { watchFiles } from './watch-files.js';

/** Decides which files the picture of one document may load as images, and watches those that it does. */
export interface ImageDoor {
  /** The addresses for the webview, by the path in the text; a path that leads nowhere, out of the folder, over a link or to a file that is too large has none. */
  addresses(document: JourneyDocument): Promise<Readonly<Record<string, string>>>;
  dispose(): void;
}

export function createImageDoor(uri: Uri, webview: Webview, onDidChange: () => void): ImageDoor {
  const root = rootOf(uri);
  const known = new Map<string, Promise<FileStat | undefined>>();
  const watch = watchFiles(root, () => {
    known.clear();
    onDidChange();
  });

  function statOnce(file: Uri): Promise<FileStat | undefined> {
    const id = file.toString();
    const stat = known.get(id) ?? statUnlinked(root, file);
    known.set(id, stat);
    return stat;
  }

  async function address(file: Uri): Promise<string | undefined> {
    const stat = await statOnce(file);
    if (stat?.type !== FileType.File || stat.size > largestImage) return undefined;
    // Another address for each content, since the webview would else show what it has already loaded, or leave out what was broken.
    return `${webview.asWebviewUri(file).toString()}?v=${stat.mtime}-${stat.size}`;
  }

  return {
    async addresses(document) {
      const files = [...imagePaths(document)].map((path) => ({ path, file: Uri.joinPath(uri, '..', path) }));
      const inside = files.filter(({ file }) => isInside(root, file));
      watch.set(inside.map(({ file }) => file));
      const found = await Promise.all(inside.map(async ({ path, file }) => ({ path, url: await address(file) })));
      return Object.fromEntries(found.flatMap(({ path, url }) => (url === undefined ? [] : [[path, url]])));
    },
    dispose: () => { watch.dispose(); },
  };
}
