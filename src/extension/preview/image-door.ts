import { FileType, Uri } from 'vscode';
import type { Webview } from 'vscode';
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
  const showable = new Map<string, Promise<boolean>>();
  /** Part of each address, since the webview would else show what it has already loaded. */
  let changes = 0;
  const watch = watchFiles(root, () => {
    changes += 1;
    showable.clear();
    onDidChange();
  });

  function isShowable(file: Uri): Promise<boolean> {
    const id = file.toString();
    const known = showable.get(id) ?? statUnlinked(root, file).then((found) => found?.type === FileType.File && found.size <= largestImage);
    showable.set(id, known);
    return known;
  }

  async function address(file: Uri): Promise<string | undefined> {
    if (!(await isShowable(file))) return undefined;
    const loadable = webview.asWebviewUri(file).toString();
    return changes === 0 ? loadable : `${loadable}?v=${changes}`;
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
