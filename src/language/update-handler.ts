import { Deferred, delayNextTick, URI, type Cancellation, type TextDocument } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import { FileChangeType, type DidChangeWatchedFilesParams, type FileEvent, type TextDocumentChangeEvent } from 'vscode-languageserver';
import type { JourneyAddedSharedServices } from './journey-services.js';

/** Keeps what the server knows true to what the editor and the disk say. */
export class JourneyUpdateHandler extends DefaultDocumentUpdateHandler {
  constructor(private readonly services: LangiumSharedServices & JourneyAddedSharedServices) {
    super(services);
    services.workspace.ConfigurationProvider.onConfigurationSectionUpdate(() => this.lookAgain());
  }

  /** What fails for one file is said, and doesn't end the server, which has others. What is asked from now on waits for the update to begin. */
  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    const begun = new Deferred();
    const { DocumentBuilder: builder } = this.services.workspace;
    builder.expectUpdate(begun.promise);
    const update = this.workspaceManager.ready.then(() => this.workspaceLock.write(async (token) => {
      // What is gone is forgotten at once: nobody closes ten files in a moment.
      if (deleted.length === 0) await hearOut(token);
      const listening = builder.onUpdate(() => { begun.resolve(); });
      await builder.update(changed, deleted, token).finally(() => listening.dispose());
    }));
    void update.catch((error: unknown) => console.error('The files could not be read again.', error)).finally(() => begun.resolve());
  }

  /** An edit that was thrown away by closing is forgotten: the file counts as it is on disk, or as gone where it is not there. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    void this.services.lsp.Connection?.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    void this.isThere(uri).then((exists) => {
      if (this.isOpen(uri)) return;
      if (exists) this.fireDocumentUpdate([uri], []);
      else this.fireDocumentUpdate([], [uri]);
    });
  }

  /** A picture, a data file or a settings file that comes or goes changes what is said about the journeys. */
  override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
    const known = changes.some(({ type }) => type === FileChangeType.Deleted) ? this.foldersOfJourneys() : none;
    const isFolder = (uri: string): boolean => looksLikeFolder(uri) || known.has(URI.parse(uri).toString());
    const relevant = changes.filter(({ uri }) => isRelevant(uri, isFolder));
    const journeys = relevant.filter(({ uri }) => this.serviceRegistry.hasServices(URI.parse(uri)) || isFolder(uri));
    if (journeys.length > 0) super.didChangeWatchedFiles({ changes: journeys.map((change) => this.asSeenInEditor(change)) });
    const others = relevant.map(({ uri }) => URI.parse(uri)).filter((uri) => !this.serviceRegistry.hasServices(uri));
    if (others.length === 0) return;
    this.services.KnownFiles.forgetAll();
    for (const uri of others) this.services.SettingsFiles.forget(uri);
    this.lookAgain();
  }

  /** A folder that goes may be called like a file, but then there are journeys in it that are known. */
  private foldersOfJourneys(): ReadonlySet<string> {
    const folders = new Set<string>();
    for (const { uri } of this.services.workspace.LangiumDocuments.all) {
      for (let folder = parentOf(uri.toString()); folder !== undefined && !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
    }
    return folders;
  }

  /** Checks the journeys again whose problems are shown, since something around them has changed. */
  private lookAgain(): void {
    this.fireDocumentUpdate(this.services.ShownDocuments.all.map(({ uri }) => uri), []);
  }

  /** A file that is open in the editor is what the editor holds, also where it was deleted from the disk. */
  private asSeenInEditor(change: FileEvent): FileEvent {
    return this.isOpen(URI.parse(change.uri)) ? { ...change, type: FileChangeType.Changed } : change;
  }

  /** An old version of a file can be read as well, but counts only as long as it is looked at. */
  private async isThere(uri: URI): Promise<boolean> {
    return this.services.WorkspaceRoot(uri) !== undefined && this.services.workspace.FileSystemProvider.exists(uri).catch(() => false);
  }

  private isOpen(uri: URI): boolean {
    return this.services.workspace.TextDocuments.get(uri) !== undefined;
  }
}

/**
 * Lets the keystrokes be heard that have arrived already, of which the connection hands on one a turn: each interrupts the work on the one before,
 * so that a burst of them is read once, as it is at its end.
 */
async function hearOut(token: Cancellation.CancellationToken): Promise<void> {
  for (let turn = 0; turn < turnsOfPatience && !token.isCancellationRequested; turn++) await delayNextTick();
}

const turnsOfPatience = 8;

const none: ReadonlySet<string> = new Set();

function parentOf(uri: string): string | undefined {
  const end = uri.lastIndexOf('/');
  return end <= uri.indexOf('://') + 2 ? undefined : uri.slice(0, end);
}

/** An install or a checkout changes thousands of files; only journeys, what they name, settings and folders matter. */
function isRelevant(uri: string, isFolder: (uri: string) => boolean): boolean {
  return !/\/(?:node_modules|\.git)\//.test(uri) && (isFolder(uri) || /\.(?:journey|csv|json|png|jpe?g|gif|webp|svg)$/i.test(uri));
}

/** Of a folder that comes or goes, nothing but its name is said. One without an ending may be that of a folder, and so may `v1.2`: the endings of hardly any files begin with a digit. */
function looksLikeFolder(uri: string): boolean {
  return !/\.(?!\d)[^/.]*$/.test(uri);
}
