import { Disposable, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { PreviewLock, PreviewState, ToWebview } from '../../protocol.js';
import type { JourneyReader } from '../journey-reader.js';
import { answerWebview } from './answer-webview.js';
import { trackCursor } from './cursor-highlight.js';
import { fileName } from './file-name.js';
import { followDocument } from './followed-document.js';
import type { FollowedDocument } from './followed-document.js';
import { previewHtml } from './preview-html.js';
import { previewEditorType } from './preview-tabs.js';
import { resourceRoots } from './resource-roots.js';
import { createTrail } from './trail.js';

/** One panel, and the document that it shows at the moment. */
export interface Preview {
  /** The document that it shows. */
  uri(): Uri;
  isActive(): boolean;
  lock(): PreviewLock;
  /** Locks it to its journey, or lets it follow the active one again; an editor of one file stays what it is. */
  toggleLock(): void;
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
  readonly lock: PreviewLock;
}

export function createPreview({ panel, uri, extension, reader, report, state, ...parts }: PreviewParts): Preview {
  const { webview } = panel;
  let { lock } = parts;
  /** A panel that is closed answers no question any more, but throws. */
  let isClosed = false;
  const isVisible = (): boolean => !isClosed && panel.visible;
  /** A webview that is not visible is not there; it says that it is ready when it comes back. */
  const post = (message: ToWebview): void => {
    if (isVisible()) void webview.postMessage(message);
  };
  const followed = followDocument({
    uri, state, reader, webview, isVisible, report,
    onDidFollow: (next) => { preparePanel(panel, extension, next, lock); },
    draw(picture, isFirst) {
      // It is drawn again at once.
      if (isFirst && !followed.isPicked() && cursor.begin()) return;
      post(picture);
      cursor.update(!isFirst);
    },
  });
  const cursor = trackCursor(followed, () => lock === 'follows', post);
  const showPanel = (): void => {
    const back = trail.last();
    post({ type: 'panel', lock, ...(back !== undefined && { back }) });
  };
  const trail = createTrail({
    followed, reader,
    openElsewhere(place) {
      if (lock !== 'fixed') return true;
      // Such an editor stands for its own file, as its tab says.
      commands.executeCommand('vscode.openWith', place.uri, previewEditorType).then(undefined, report);
      return false;
    },
    onDidChange: showPanel,
  });

  function setLock(isLocked: boolean): void {
    if (lock === 'fixed') return;
    lock = isLocked ? 'locked' : 'follows';
    preparePanel(panel, extension, followed.current().uri, lock);
    showPanel();
  }

  const listeners = Disposable.from(
    followed, cursor, ...refreshOn(followed, reader), ...trackText(followed),
    panel.onDidChangeViewState(() => { followed.current().refresh(); }),
    webview.onDidReceiveMessage(answerWebview({
      followed, cursor, trail, reader, post, report, setLock, showPanel, focus: () => { panel.reveal(); }, column: () => panel.viewColumn,
    })),
  );
  panel.onDidDispose(() => {
    isClosed = true;
    listeners.dispose();
  });
  webview.html = previewHtml(webview, extension);

  return {
    uri: () => followed.current().uri,
    isActive: () => !isClosed && panel.active,
    lock: () => lock,
    toggleLock: () => { setLock(lock === 'follows'); },
    follow(next) {
      if (!followed.isCurrent(next)) trail.clear();
      followed.follow(next);
    },
    reveal(column) {
      const stays = column === ViewColumn.Beside && panel.viewColumn !== window.activeTextEditor?.viewColumn;
      panel.reveal(stays ? undefined : column, column === ViewColumn.Beside);
    },
    dispose: () => { panel.dispose(); },
  };
}

function preparePanel(panel: WebviewPanel, extension: Uri, document: Uri, lock: PreviewLock): void {
  // An editor of one file has the name and the sign of its file already.
  if (lock !== 'fixed') panel.title = titleOf(document, lock);
  if (lock !== 'fixed') panel.iconPath = { light: Uri.joinPath(extension, 'media', 'journey-light.svg'), dark: Uri.joinPath(extension, 'media', 'journey-dark.svg') };
  panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extension, document) };
}

/** As VS Code writes it for previews of Markdown: in brackets where it is locked. */
function titleOf(document: Uri, lock: PreviewLock): string {
  return `${lock === 'locked' ? '[Preview]' : 'Preview'} ${fileName(document)}`;
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
