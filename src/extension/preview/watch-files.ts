import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import { pathFrom } from '../workspace-files.js';

export interface FileWatch {
  /** Watches these files inside the root from now on, and no others. */
  set(files: readonly Uri[]): void;
  dispose(): void;
}

/** Tells when a file comes, goes or changes. Its folders are watched too: of one that goes, its files say nothing of their own. */
export function watchFiles(root: Uri, onDidChange: () => void): FileWatch {
  const watchers = new Map<string, Disposable>();
  let isOver = false;

  function keepOnly(wanted: ReadonlySet<string>): void {
    for (const [id, watcher] of watchers) {
      if (wanted.has(id)) continue;
      watcher.dispose();
      watchers.delete(id);
    }
  }

  return {
    set(files) {
      if (isOver) return;
      const ways = files.map((file) => pathFrom(root, file));
      const wanted = new Map(ways.flat().map((uri) => [uri.toString(), uri]));
      keepOnly(new Set(wanted.keys()));
      for (const [id, uri] of wanted) if (!watchers.has(id)) watchers.set(id, watchFile(uri, onDidChange));
    },
    dispose() {
      isOver = true;
      keepOnly(new Set());
    },
  };
}

function watchFile(uri: Uri, onDidChange: () => void): Disposable {
  const name = uri.path.replace(/^.*\//, '').replace(/[[\]{}*?]/g, '?');
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), name));
  return Disposable.from(watcher, watcher.onDidCreate(onDidChange), watcher.onDidChange(onDidChange), watcher.onDidDelete(onDidChange));
}
