import { Disposable, Uri, ViewColumn, window } from 'vscode';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import type { PreviewLock, PreviewState } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { createPreview } from './preview.js';
import type { Preview } from './preview.js';
import { followingTabs, journeyInSight, previewEditorType, previewType } from './preview-tabs.js';

/** All previews of the window. One follows the active journey, and is opened once; any number of others are locked to theirs. */
export interface Previews {
  /** Reveals the preview that follows, or opens one: beside the active editor, which keeps the focus, or in its column. */
  show(uri: Uri, column: ViewColumn.Active | ViewColumn.Beside): void;
  /** Opens one more, which stays with its journey. */
  showLocked(uri: Uri): void;
  /** The one that has the focus. */
  active(): Preview | undefined;
  dispose(): void;
}

export function createPreviews(
  { extensionUri }: ExtensionContext, reader: JourneyReader, report: (error: unknown) => void,
): Previews {
  const open = new Set<Preview>();
  const following = (): readonly Preview[] => [...open].filter((preview) => preview.lock() === 'follows');

  function add(panel: WebviewPanel, uri: Uri, lock: PreviewLock, state?: PreviewState): void {
    const preview = createPreview({ panel, uri, extension: extensionUri, reader, report, state, lock });
    open.add(preview);
    panel.onDidDispose(() => open.delete(preview));
  }

  function create(uri: Uri, viewColumn: ViewColumn, lock: PreviewLock): void {
    const place = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    add(window.createWebviewPanel(previewType, 'Preview', place), uri, lock);
  }

  /** In place of a preview of before a reload that is in the background: VS Code restores its panel when its tab is chosen, and not before. */
  function createFollowing(uri: Uri, viewColumn: ViewColumn): void {
    const waiting = followingTabs();
    create(uri, viewColumn, 'follows');
    if (waiting.length > 0) window.tabGroups.close(waiting, true).then(undefined, report);
  }

  const serializer = window.registerWebviewPanelSerializer(previewType, {
    deserializeWebviewPanel(panel: WebviewPanel, state: PreviewState | undefined) {
      // A page that was closed before it had shown anything has left no state.
      const uri = state ? Uri.parse(state.uri) : journeyInSight();
      if (uri) add(panel, uri, state?.isLocked ? 'locked' : 'follows', state);
      else panel.dispose();
      return Promise.resolve();
    },
  });
  const editors = window.registerCustomEditorProvider(previewEditorType, {
    resolveCustomTextEditor: ({ uri }, panel) => { add(panel, uri, 'fixed'); },
  });
  const listener = window.onDidChangeActiveTextEditor((editor) => {
    if (editor?.document.languageId === 'journey') following().forEach((preview) => { preview.follow(editor.document.uri); });
  });

  return {
    show(uri, column) {
      const [preview] = following();
      preview?.follow(uri);
      preview?.reveal(column);
      if (!preview) createFollowing(uri, column);
    },
    showLocked: (uri) => { create(uri, ViewColumn.Beside, 'locked'); },
    active: () => [...open].find((preview) => preview.isActive()),
    dispose() {
      Disposable.from(serializer, editors, listener, ...open).dispose();
    },
  };
}
