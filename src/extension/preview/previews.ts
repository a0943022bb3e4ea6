import { Disposable, Uri, ViewColumn, window } from 'vscode';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import type { PreviewState } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { createPreview } from './preview.js';
import type { Preview } from './preview.js';
import { journeyInSight, previewTabs, previewType } from './preview-tabs.js';

/** All previews of the window. Each follows the active journey; `show` reveals the one there is, or opens one. */
export interface Previews {
  /** Beside the active editor, which keeps the focus, or in its column. */
  show(uri: Uri, column: ViewColumn.Active | ViewColumn.Beside): void;
  dispose(): void;
}

export function createPreviews(
  { extensionUri }: ExtensionContext, reader: JourneyReader, report: (error: unknown) => void,
): Previews {
  const open = new Set<Preview>();

  function add(panel: WebviewPanel, uri: Uri, state: PreviewState | undefined): void {
    const preview = createPreview({ panel, uri, extension: extensionUri, reader, report, state });
    open.add(preview);
    panel.onDidDispose(() => open.delete(preview));
  }

  /** In place of a preview of before a reload that is in the background: VS Code restores its panel when its tab is chosen, and not before. */
  function create(uri: Uri, viewColumn: ViewColumn): void {
    const waiting = previewTabs();
    const place = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    add(window.createWebviewPanel(previewType, 'Preview', place, { enableFindWidget: true }), uri, undefined);
    if (waiting.length > 0) window.tabGroups.close(waiting, true).then(undefined, report);
  }

  const serializer = window.registerWebviewPanelSerializer(previewType, {
    deserializeWebviewPanel(panel: WebviewPanel, state: PreviewState | undefined) {
      // A page that was closed before it had shown anything has left no state.
      const uri = state ? Uri.parse(state.uri) : journeyInSight();
      if (uri) add(panel, uri, state);
      else panel.dispose();
      return Promise.resolve();
    },
  });
  const following = window.onDidChangeActiveTextEditor((editor) => {
    if (editor?.document.languageId === 'journey') open.forEach((preview) => { preview.follow(editor.document.uri); });
  });

  return {
    show(uri, column) {
      const [preview] = open;
      preview?.follow(uri);
      preview?.reveal(column);
      if (!preview) create(uri, column);
    },
    dispose() {
      Disposable.from(serializer, following, ...open).dispose();
    },
  };
}
