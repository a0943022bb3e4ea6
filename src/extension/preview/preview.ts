import { Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { PreviewState, ToWebview } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { rootOf } from '../workspace-files.js';
import { answerWebview } from './answer-webview.js';
import { trackCursor } from './cursor-highlight.js';
import { fileName } from './file-name.js';
import { followDocument } from './followed-document.js';
import type { FollowedDocument } from './followed-document.js';
import { previewHtml } from './preview-html.js';

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
  /** Takes what went wrong where nobody waits for the outcome. */
  readonly report: (error: unknown) => void;
  /** What the panel showed before the window was reloaded. */
  readonly state: PreviewState | undefined;
}

export function createPreview({ panel, uri, extension, reader, report, state }: PreviewParts): Preview {
  const { webview } = panel;
  /** A panel that is closed answers no question any more, but throws. */
  let isClosed = false;
  const isVisible = (): boolean => !isClosed && panel.visible;
  /** A webview that is not visible is not there; it says that it is ready when it comes back. */
  const post = (message: ToWebview): void => {
    if (isVisible()) void webview.postMessage(message);
  };
  const followed = followDocument({
    uri, state, reader, webview, isVisible, report,
    onDidFollow: (next) => { preparePanel(panel, extension, next); },
    draw(picture, isFirst) {
      post(picture);
      cursor.update(!isFirst);
    },
  });
  const cursor = trackCursor(followed, post);
  const listeners = Disposable.from(
    followed, cursor, ...refreshOn(followed, reader), ...trackText(followed),
    panel.onDidChangeViewState(() => { followed.current().refresh(); }),
    webview.onDidReceiveMessage(answerWebview({ followed, cursor, reader, post, report, focus: () => { panel.reveal(); }, column: () => panel.viewColumn })),
  );
  panel.onDidDispose(() => {
    isClosed = true;
    listeners.dispose();
  });
  webview.html = previewHtml(webview, extension);

  return {
    follow: (next) => { followed.follow(next); },
    reveal(column) {
      const stays = column === ViewColumn.Beside && panel.viewColumn !== window.activeTextEditor?.viewColumn;
      panel.reveal(stays ? undefined : column, column === ViewColumn.Beside);
    },
    dispose: () => { panel.dispose(); },
  };
}

function preparePanel(panel: WebviewPanel, extension: Uri, document: Uri): void {
  panel.title = `Preview ${fileName(document)}`;
  panel.iconPath = { light: Uri.joinPath(extension, 'media', 'journey-light.svg'), dark: Uri.joinPath(extension, 'media', 'journey-dark.svg') };
  panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extension, document) };
}

function resourceRoots(extension: Uri, document: Uri): readonly Uri[] {
  const own = [Uri.joinPath(extension, 'media'), Uri.joinPath(extension, 'out', 'webview')];
  return [...own, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri), rootOf(document)];
}

function refreshOn(followed: FollowedDocument, reader: JourneyReader): readonly Disposable[] {
  return [reader.onDidChange((hasChanged) => {
    if (hasChanged(followed.current().uri)) followed.current().refresh();
  })];
}

function trackText(followed: FollowedDocument): readonly Disposable[] {
  return [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (followed.isCurrent(document.uri)) followed.current().places.change(document.version, contentChanges);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (followed.isCurrent(uri)) followed.current().places.forgetChanges();
    }),
  ];
}
