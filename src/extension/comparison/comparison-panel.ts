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
import type { Reviewed } from './review-versions.js';

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
  const uris = [versions.before, versions.after].flatMap(({ uri }) => (uri === undefined ? [] : [Uri.parse(uri)]));
  const page = openPage(panel);
  const images = openImageDoors(versions, panel.webview, refresh);
  let reviewed: Reviewed | undefined;

  const update = oneAtATime(async () => {
    const next = page.isSeen() ? await review(versions, reader) : 'no-answer';
    // When the server is back, it says so, and this begins anew.
    if (next === 'no-answer') return;
    if ('missing' in next) {
      reviewed = undefined;
      sayMissing(page, panel, versions, next.missing);
      return;
    }
    const message = { ...next.shown, images: await images.addresses(next.shown) };
    reviewed = next;
    page.tell(message);
  });

  function refresh(): void {
    update().catch(report);
  }

  function answer(message: FromComparison): void {
    if (message.type === 'ready') {
      page.post();
      refresh();
      return;
    }
    const { uri } = versions[message.side];
    const position = reviewed && findPosition(message, reviewed);
    if (uri !== undefined && position) revealLine(Uri.parse(uri), position, panel.viewColumn, message.type === 'revealProblem').catch(report);
  }

  const listeners = Disposable.from(images, watchVersions(uris, reader, refresh), panel.onDidChangeViewState(refresh), panel.webview.onDidReceiveMessage(answer));
  panel.onDidDispose(() => { listeners.dispose(); });
  furnish(panel, extension, uris);
}

/** What a panel shows. It is told again to a page that begins anew, as after a reload of the window. */
interface Page {
  /** False for a tab behind others, and for one that is closed. */
  isSeen(): boolean;
  /** Whether the page has ever been told something. */
  isUsed(): boolean;
  tell(message: ShowComparison | ShowMissing): void;
  post(): void;
}

function openPage(panel: WebviewPanel): Page {
  let shown: ShowComparison | ShowMissing | undefined;
  let isClosed = false;
  panel.onDidDispose(() => { isClosed = true; });
  const isSeen = (): boolean => !isClosed && panel.visible;
  const post = (): void => { if (shown && isSeen()) void panel.webview.postMessage(shown); };
  return {
    isSeen,
    isUsed: () => shown !== undefined,
    tell(message) {
      // Git says often that something may have changed; the reader stays at the change that is looked at, where nothing has.
      if (JSON.stringify(message) === JSON.stringify(shown)) return;
      shown = message;
      post();
    },
    post,
  };
}

async function review(versions: ComparedVersions, reader: JourneyReader): Promise<ReturnType<typeof reviewVersions> | 'no-answer'> {
  const read = await readBoth(versions, reader);
  return read === 'no-answer' || 'missing' in read ? read : reviewVersions(versions, read);
}

/** Nothing true can be said without a version. It may come back to a panel that has shown something; another is closed. */
function sayMissing(page: Page, panel: WebviewPanel, versions: ComparedVersions, version: ComparedVersion): void {
  const reason = describeMissing(version);
  if (page.isUsed()) {
    page.tell({ type: 'missing', versions, reason });
    return;
  }
  panel.dispose();
  void showWarning(`${versions.title} can’t be compared. ${reason}`);
}

/** The line that the page asks for. */
function findPosition(message: Exclude<FromComparison, { readonly type: 'ready' }>, { places, shown }: Reviewed): Position | undefined {
  switch (message.type) {
    case 'reveal':
      return placeOf(places[message.side], message.key)?.start;
    case 'revealProblem':
      return shown[message.side].problem?.range.start;
    default:
      return message satisfies never;
  }
}

/** Tells when a version may have become another one: by a keystroke, on the disk, in git, or by what it imports. */
function watchVersions(uris: readonly Uri[], reader: JourneyReader, onDidChange: () => void): Disposable {
  const concerns = (uri: Uri): boolean => uris.some((one) => one.toString() === uri.toString());
  return Disposable.from(
    ...(uris.some(({ scheme }) => scheme === 'git') ? [watchGit(onDidChange)] : []),
    workspace.onDidChangeTextDocument(({ document }) => { if (concerns(document.uri)) onDidChange(); }),
    reader.onDidChange((hasChanged) => { if (uris.some(hasChanged)) onDidChange(); }),
  );
}

function furnish(panel: WebviewPanel, extension: Uri, uris: readonly Uri[]): void {
  const { webview } = panel;
  panel.iconPath = { light: Uri.joinPath(extension, 'media', 'journey-light.svg'), dark: Uri.joinPath(extension, 'media', 'journey-dark.svg') };
  webview.options = { enableScripts: true, localResourceRoots: uris.flatMap((uri) => resourceRoots(extension, uri)) };
  webview.html = comparisonHtml(webview, extension);
}

function describeMissing({ label, journey }: ComparedVersion): string {
  return journey === undefined ? `The version “${label}” can’t be opened. Its file may have been moved, renamed or deleted.` : `There is no journey “${journey}” in “${label}” any more.`;
}
