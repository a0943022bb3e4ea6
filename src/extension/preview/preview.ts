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
  const { isVisible, isActive, post } = watchPanel(panel);
  let { lock } = parts;
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
  const openElsewhere = ({ uri: other }: { readonly uri: Uri }): boolean => lock !== 'fixed' || openInEditor(other, report);
  const trail = createTrail({ followed, reader, openElsewhere, onDidChange: showPanel });

  function showPanel(): void {
    const back = trail.last();
    post({ type: 'panel', lock, ...(back !== undefined && { back }) });
  }

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
  panel.onDidDispose(() => { listeners.dispose(); });
  webview.html = previewHtml(webview, extension);

  return {
    uri: () => followed.current().uri,
    isActive,
    lock: () => lock,
    toggleLock: () => { setLock(lock === 'follows'); },
    follow(next) {
      if (!followed.isCurrent(next)) trail.clear();
      followed.follow(next);
    },
    reveal: (column) => { revealPanel(panel, column); },
    dispose: () => { panel.dispose(); },
  };
}

interface WatchedPanel {
  readonly isVisible: () => boolean;
  readonly isActive: () => boolean;
  readonly post: (message: ToWebview) => void;
}

/** A panel that is closed answers no question any more, but throws. */
function watchPanel(panel: WebviewPanel): WatchedPanel {
  let isClosed = false;
  panel.onDidDispose(() => { isClosed = true; });
  const isVisible = (): boolean => !isClosed && panel.visible;
  return {
    isVisible,
    isActive: () => !isClosed && panel.active,
    // A webview that is not visible is not there; it says that it is ready when it comes back.
    post: (message) => { if (isVisible()) void panel.webview.postMessage(message); },
  };
}

/** An editor of one file stands for that, as its tab says: another file has one of its own. False, since the preview stays where it is. */
function openInEditor(uri: Uri, report: PreviewParts['report']): false {
  commands.executeCommand('vscode.openWith', uri, previewEditorType).then(undefined, report);
  return false;
}

function revealPanel(panel: WebviewPanel, column: ViewColumn.Active | ViewColumn.Beside): void {
  const stays = column === ViewColumn.Beside && panel.viewColumn !== window.activeTextEditor?.viewColumn;
  panel.reveal(stays ? undefined : column, column === ViewColumn.Beside);
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
