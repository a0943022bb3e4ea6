import { Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { ElementKey } from '../../model/element-key.js';
import type { FromWebview, PreviewState, ToWebview } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { drawDocument } from './drawn-document.js';
import type { DrawnDocument } from './drawn-document.js';
import { elementAt, placeOf } from './element-at.js';
import { fileName } from './file-name.js';
import { createImageDoor } from './image-door.js';
import { imageRoot } from './image-root.js';
import { previewHtml } from './preview-html.js';
import { revealPlace } from './reveal-place.js';

/** One panel, and the document that it shows at the moment. */
export interface Preview {
  /** Shows another document in the same panel. */
  follow(uri: Uri): void;
  reveal(column: ViewColumn.Active | ViewColumn.Beside): void;
  dispose(): void;
}

interface PreviewParts {
  readonly panel: WebviewPanel;
  readonly uri: Uri;
  readonly extension: Uri;
  readonly reader: JourneyReader;
  /** What the panel showed before the window was reloaded. */
  readonly state?: PreviewState;
}

export function createPreview({ panel, uri, extension, reader, state }: PreviewParts): Preview {
  /** What the picker has chosen, by file. */
  const picks = new Map(state ? [[state.uri, state.journey]] : []);
  let highlighted: ElementKey | undefined;
  /** The document of the last picture. */
  let drawn: DrawnDocument | undefined;

  const images = createImageDoor(panel.webview, () => shown.refresh());
  let shown = open(uri);

  function open(next: Uri): DrawnDocument {
    panel.title = `Preview ${fileName(next)}`;
    panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extension, next) };
    const document = drawDocument({
      uri: next,
      journey: picks.get(next.toString()) ?? 0,
      reader,
      images,
      isWanted: () => panel.visible && document === shown,
      draw(picture) {
        if (document !== shown) return;
        post(picture);
        highlight({ reveal: drawn === document });
        drawn = document;
      },
    });
    return document;
  }

  function highlight({ reveal }: { readonly reveal: boolean }): void {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const editor = editors.find((one) => one && isShown(one.document.uri));
    const key = editor && elementAt(shown.places.places(), editor.selection.active);
    if (key !== highlighted) post({ type: 'highlight', key, reveal });
    highlighted = key;
  }

  function isShown(other: Uri): boolean {
    return other.toString() === shown.uri.toString();
  }

  /** A webview that is not visible is not there; it says that it is ready when it comes back. */
  function post(message: ToWebview): void {
    if (panel.visible) void panel.webview.postMessage(message);
  }

  function answer(message: FromWebview): void {
    switch (message.type) {
      case 'ready':
        begin();
        break;
      case 'reveal':
        reveal(placeOf(shown.places.places(), message.key)?.start);
        break;
      case 'revealProblem':
        reveal(shown.problem()?.range.start);
        break;
      case 'pick':
        pick(message.journey);
        break;
      default:
        message satisfies never;
    }
  }

  function begin(): void {
    const picture = shown.picture();
    if (picture) post(picture);
    post({ type: 'highlight', key: highlighted, reveal: false });
    shown.refresh();
  }

  function reveal(place: Parameters<typeof revealPlace>[1] | undefined): void {
    if (place) void revealPlace(shown.uri, place, panel.viewColumn);
  }

  function pick(journey: number): void {
    picks.set(shown.uri.toString(), journey);
    shown.pick(journey);
  }

  const listeners = Disposable.from(
    panel.webview.onDidReceiveMessage(answer),
    panel.onDidChangeViewState(() => shown.refresh()),
    ...reader.onDidChange((changed) => { if (changed(shown.uri)) shown.refresh(); }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (isShown(document.uri)) shown.places.change(document.version, contentChanges);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => { if (isShown(textEditor.document.uri)) highlight({ reveal: true }); }),
    images,
  );
  panel.onDidDispose(() => { listeners.dispose(); });
  panel.iconPath = { light: Uri.joinPath(extension, 'media', 'journey-light.svg'), dark: Uri.joinPath(extension, 'media', 'journey-dark.svg') };
  panel.webview.html = previewHtml(panel.webview, extension);

  return {
    follow(next) {
      if (isShown(next)) return;
      shown = open(next);
      shown.refresh();
    },
    reveal(column) {
      const stays = column === ViewColumn.Beside && panel.viewColumn !== window.activeTextEditor?.viewColumn;
      panel.reveal(stays ? undefined : column, column === ViewColumn.Beside);
    },
    dispose() {
      panel.dispose();
    },
  };
}

function resourceRoots(extension: Uri, document: Uri): readonly Uri[] {
  const own = [Uri.joinPath(extension, 'media'), Uri.joinPath(extension, 'out', 'webview')];
  return [...own, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri), imageRoot(document)];
}
