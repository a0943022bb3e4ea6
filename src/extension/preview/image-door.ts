import { RelativePattern, Uri, workspace } from 'vscode';
import type { FileSystemWatcher, Webview } from 'vscode';
import type { JourneyDocument } from '../../model/journey-document.js';
import { imagePaths } from './image-paths.js';
import { imageRoot, isInside } from './image-root.js';

/** Decides which files a preview may load as images, and watches those that it does. */
export interface ImageDoor {
  /** The addresses for the webview, by the path in the text; a path that leads nowhere, or out of the folder, has none. */
  addresses(uri: Uri, document: JourneyDocument): Promise<Readonly<Record<string, string>>>;
  dispose(): void;
}

export function createImageDoor(webview: Webview, onDidChange: () => void): ImageDoor {
  const watchers = new Map<string, FileSystemWatcher>();
  const existing = new Map<string, Promise<boolean>>();
  /** Part of each address, since the webview would else show what it has already loaded. */
  let changes = 0;

  function watch(file: Uri): void {
    const id = file.toString();
    if (watchers.has(id)) return;
    const name = file.path.replace(/^.*\//, '').replace(/[[\]{}*?]/g, '?');
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, '..'), name));
    const forget = (): void => {
      changes += 1;
      existing.delete(id);
      onDidChange();
    };
    watcher.onDidCreate(forget);
    watcher.onDidChange(forget);
    watcher.onDidDelete(forget);
    watchers.set(id, watcher);
  }

  function exists(file: Uri): Promise<boolean> {
    const id = file.toString();
    const known = existing.get(id) ?? Promise.resolve(workspace.fs.stat(file).then(() => true, () => false));
    existing.set(id, known);
    return known;
  }

  async function address(uri: Uri, path: string): Promise<string | undefined> {
    const file = Uri.joinPath(uri, '..', path);
    if (!isInside(imageRoot(uri), file)) return undefined;
    watch(file);
    if (!(await exists(file))) return undefined;
    const loadable = webview.asWebviewUri(file).toString();
    return changes === 0 ? loadable : `${loadable}?v=${changes}`;
  }

  return {
    async addresses(uri, document) {
      const found = [...imagePaths(document)].map(async (path) => [path, await address(uri, path)] as const);
      return Object.fromEntries((await Promise.all(found)).flatMap(([path, url]) => (url === undefined ? [] : [[path, url]])));
    },
    dispose() {
      for (const watcher of watchers.values()) watcher.dispose();
    },
  };
}
