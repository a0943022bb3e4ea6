import { Cancellation, DocumentState, inject, URI, UriUtils, type FileSystemProvider } from 'langium';
import { createDefaultModule, createDefaultSharedModule, createRequestHandler, startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { documentsChanged, readDocument, type DocumentsChanged, type ReadDocument, type ReadDocumentParams } from '../protocol.js';
import { JourneyMapsGeneratedModule, JourneyMapsGeneratedSharedModule } from './generated/module.js';
import { editingModule, sharedEditingModule, type EditorSharedServices } from './editing/editing-module.js';
import { getSelectionRanges } from './editing/selection-ranges.js';
import { journeyModule, journeySharedModule } from './journey-services.js';
import { readMeaning } from './meaning.js';
import { JourneyUpdateHandler } from './update-handler.js';

/** Serves the language over a connection. Which files there are is up to the door that starts it. */
export function serve(connection: Connection, fileSystem: FileSystemProvider): void {
  const shared: EditorSharedServices = createServerServices(connection, fileSystem);
  tellChanges(connection, shared);
  connection.onRequest(readDocument, ({ uri }: ReadDocumentParams) => answerDocument(URI.parse(uri), shared));
  connection.onSelectionRanges(createRequestHandler((_, document, params) => getSelectionRanges(document, params), shared, DocumentState.Parsed));
  startLanguageServer(shared);
}

function createServerServices(connection: Connection, fileSystem: FileSystemProvider): EditorSharedServices {
  const workspaceRoot = (file: URI): URI => {
    const folders = shared.workspace.WorkspaceManager.workspaceFolders ?? [];
    return folders.map(({ uri }) => URI.parse(uri)).find((folder) => UriUtils.contains(folder, file)) ?? UriUtils.dirname(file);
  };
  const editorRules = (): Promise<unknown> => shared.workspace.ConfigurationProvider.getConfiguration('journey', 'rules');
  const shared = inject(
    createDefaultSharedModule({ connection, fileSystemProvider: () => fileSystem }),
    JourneyMapsGeneratedSharedModule,
    journeySharedModule({ fileSystem, workspaceRoot, editorRules, now: () => new Date() }),
    { lsp: { DocumentUpdateHandler: (services: EditorSharedServices) => new JourneyUpdateHandler(services) } },
    sharedEditingModule,
  );
  const services = inject(createDefaultModule({ shared }), JourneyMapsGeneratedModule, journeyModule, editingModule, { shared: () => shared });
  shared.ServiceRegistry.register(services);
  return shared;
}

/** Says which documents may mean something else, before the rules have looked at them: pictures don't wait for problems. */
function tellChanges(connection: Connection, { workspace: { DocumentBuilder } }: EditorSharedServices): void {
  const tell = (uris: readonly URI[]): void => {
    if (uris.length === 0) return;
    void connection.sendNotification(documentsChanged, { uris: uris.map(String) } satisfies DocumentsChanged);
  };
  DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, (built) => tell(built.map(({ uri }) => uri)));
  DocumentBuilder.onUpdate((_changed, deleted) => tell(deleted));
}

/** What a document means; null where there is no such file. A file that nobody opened is read from disk. */
async function answerDocument(uri: URI, shared: EditorSharedServices): Promise<ReadDocument | null> {
  const { LangiumDocuments, DocumentBuilder, WorkspaceLock, WorkspaceManager } = shared.workspace;
  await WorkspaceManager.ready;
  if (!LangiumDocuments.hasDocument(uri)) {
    const found = await LangiumDocuments.getOrCreateDocument(uri).catch(() => undefined);
    if (found === undefined) return null;
    await WorkspaceLock.write((token) => DocumentBuilder.build([found], {}, token));
  }
  await DocumentBuilder.waitUntil(DocumentState.IndexedReferences, uri, Cancellation.CancellationToken.None);
  const document = LangiumDocuments.getDocument(uri);
  if (document === undefined) return null;
  return { version: document.textDocument.version, ...readMeaning(document, shared) };
}
