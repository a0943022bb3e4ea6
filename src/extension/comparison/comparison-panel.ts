import { Disposable, Uri, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { ComparedVersion, ComparedVersions, FromComparison, Position, ShowComparison, ShowMissing } from '../../protocol.js';
import { watchGit } from '../git/watch-git.js';
import type { JourneyReader } from '../journey-reader.js';
import { placeOf } from '../preview/element-at.js';
import { oneAtATime } from '../preview/one-at-a-time.js';
import { comparisonHtml } from '../preview/preview-html.js';
import { resourceRoots } from '../preview/resource-roots.js';
import { showWarning } from '../show-message.js';
import { openImageDoors } from './image-doors.js';
import { readBoth } from './read-both.js';
import { revealLine } from './reveal-line.js';
import { reviewVersions } from './review-versions.js';
import type { Reviewed, Side } from './review-versions.js';

interface PanelParts {
  readonly panel: WebviewPanel;
  readonly versions: ComparedVersions;
  readonly extension: Uri;
  readonly reader: JourneyReader;
  /** Takes what went wrong where nobody waits for the outcome. */
  readonly report: (error: unknown) => void;
}

/** Fills a panel with a comparison that stays true to both texts for as long as the panel is open. */
export function showComparison({ panel, versions, extension, reader, report }: PanelParts): void {
  const { webview } = panel;
  const uris = [versions.before, versions.after].flatMap(({ uri }) => (uri === undefined ? [] : [Uri.parse(uri)]));
  let reviewed: Reviewed | undefined;
  let shown: ShowComparison | ShowMissing | undefined;
  let isClosed = false;
  const images = openImageDoors(versions, webview, refresh);

  const update = oneAtATime(async () => {
    if (isClosed || !panel.visible) return;
    const read = await readBoth(versions, reader);
    // When the server is back, it says so, and this begins anew.
    if (read === 'no-answer') return;
    const next = 'missing' in read ? read : reviewVersions(versions, read);
    if ('missing' in next) sayMissing(next.missing);
    else await show(next);
  });

  function refresh(): void {
    update().catch(report);
  }

  async function show(next: Reviewed): Promise<void> {
    const message = { ...next.shown, images: await images.addresses(next.shown) };
    reviewed = next;
    tell(message);
  }

  function tell(message: ShowComparison | ShowMissing): void {
    // Git says often that something may have changed; the reader stays at the change that is looked at, where nothing has.
    if (JSON.stringify(message) === JSON.stringify(shown)) return;
    shown = message;
    post();
  }

  function post(): void {
    if (shown && !isClosed && panel.visible) void webview.postMessage(shown);
  }

  /** Nothing true can be said without it. It may come back to a panel that has shown something; another is closed. */
  function sayMissing(version: ComparedVersion): void {
    const reason = describeMissing(version);
    reviewed = undefined;
    if (shown) {
      tell({ type: 'missing', versions, reason });
      return;
    }
    panel.dispose();
    void showWarning(`${versions.title} can’t be compared. ${reason}`);
  }

  function reveal(side: Side, position: Position | undefined, focus: boolean): void {
    const { uri } = versions[side];
    if (uri !== undefined && position) revealLine(Uri.parse(uri), position, panel.viewColumn, focus).catch(report);
  }

  function answer(message: FromComparison): void {
    switch (message.type) {
      case 'ready':
        post();
        refresh();
        break;
      case 'reveal':
        reveal(message.side, reviewed && placeOf(reviewed.places[message.side], message.key)?.start, false);
        break;
      case 'revealProblem':
        reveal(message.side, reviewed?.shown[message.side].problem?.range.start, true);
        break;
      default:
        message satisfies never;
    }
  }

  const concerns = (uri: Uri): boolean => uris.some((one) => one.toString() === uri.toString());
  const listeners = Disposable.from(
    images,
    ...(uris.some(({ scheme }) => scheme === 'git') ? [watchGit(refresh)] : []),
    workspace.onDidChangeTextDocument(({ document }) => { if (concerns(document.uri)) refresh(); }),
    reader.onDidChange((hasChanged) => { if (uris.some(hasChanged)) refresh(); }),
    panel.onDidChangeViewState(refresh),
    webview.onDidReceiveMessage(answer),
  );
  panel.onDidDispose(() => {
    isClosed = true;
    listeners.dispose();
  });
  panel.iconPath = { light: Uri.joinPath(extension, 'media', 'journey-light.svg'), dark: Uri.joinPath(extension, 'media', 'journey-dark.svg') };
  webview.options = { enableScripts: true, localResourceRoots: uris.flatMap((uri) => resourceRoots(extension, uri)) };
  webview.html = comparisonHtml(webview, extension);
}

function describeMissing({ label, journey }: ComparedVersion): string {
  return journey === undefined ? `The version “${label}” can’t be opened. Its file may have been moved, renamed or deleted.` : `There is no journey “${journey}” in “${label}” any more.`;
}
