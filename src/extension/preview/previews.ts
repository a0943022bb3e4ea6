import { Disposable, Uri, ViewColumn, window } from 'vscode';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import type { PreviewState } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { createPreview } from './preview.js';
import type { Preview } from './preview.js';

export const previewType = 'journey.preview';

/** All previews of the window. Each follows the active journey; `show` reveals the one there is, or opens one. */
export interface Previews {
  /** Beside the active editor, which keeps the focus, or in its column. */
  show(uri: Uri, column: ViewColumn.Active | ViewColumn.Beside): void;
  dispose(): void;
}

export function createPreviews({ extensionUri }: ExtensionContext, reader: JourneyReader): Previews {
  const open = new Set<Preview>();

  function add(panel: WebviewPanel, uri: Uri, state?: PreviewState): void {
    const preview = createPreview({ panel, uri, extension: extensionUri, reader, ...(state && { state }) });
    open.add(preview);
    panel.onDidDispose(() => open.delete(preview));
  }

  function create(uri: Uri, viewColumn: ViewColumn): void {
    const place = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    add(window.createWebviewPanel(previewType, 'Preview', place, { enableFindWidget: true }), uri);
  }

  const serializer = window.registerWebviewPanelSerializer(previewType, {
    deserializeWebviewPanel(panel: WebviewPanel, state: PreviewState | undefined) {
      if (state) add(panel, Uri.parse(state.uri), state);
      else panel.dispose();
      return Promise.resolve();
    },
  });
  const following = window.onDidChangeActiveTextEditor((editor) => {
    if (editor?.document.languageId === 'journey') open.forEach((preview) => preview.follow(editor.document.uri));
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
