import { Cancellation, DocumentState, inject, isOperationCancelled, URI, type FileSystemProvider, type LangiumDocument } from 'langium';
import { createDefaultModule, createDefaultSharedModule, createRequestHandler, startLanguageServer } from 'langium/lsp';
import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import {
  checkWorkspace as checkWorkspaceRequest, documentsChanged, editPicture, readDocument, readVersions as readVersionsRequest,
  type DocumentsChanged, type EditPictureParams, type EditPictureResult, type ReadDocument, type ReadDocumentParams, type ReadVersionsParams,
} from '../protocol.js';
import { checkWorkspace } from './check-workspace.js';
import { followFolders } from './follow-folders.js';
import { JourneyMapsGeneratedModule } from './generated/module.js';
import { editingModule, sharedEditingModule, type EditorServices, type EditorSharedServices } from './editing/editing-module.js';
import { planPictureEdit } from './editing/picture-edits/plan-picture-edit.js';
import { getSelectionRanges } from './editing/selection-ranges.js';
import { isJourneyDocument } from './imports.js';
import { generatedSharedModule, journeyModule, journeySharedModule } from './journey-services.js';
import { readMeaning } from './meaning.js';
import { findPresentFile, findWorkspaceRoot, type WorkspaceRoot } from './paths.js';
import { readVersions } from './read-versions.js';
import { JourneyUpdateHandler } from './update-handler.js';

/** Makes the files of a door, which may not leave the workspace. */
export type OpenFiles = (workspaceRoot: WorkspaceRoot) => FileSystemProvider;

/** Serves the language over a connection. Which files there are is up to the door that starts it. */
export function serve(connection: Connection, openFiles: OpenFiles): void {
  const services = createServerServices(connection, openFiles);
  const { shared } = services;
  tellChanges(connection, shared);
  clearHiddenProblems(connection, shared);
  followFolders(connection, shared);
  connection.onRequest(checkWorkspaceRequest, (_: unknown, token: Cancellation.CancellationToken) => checkWorkspace(shared, token));
  connection.onRequest(readDocument, ({ uri }: ReadDocumentParams) => answerDocument(URI.parse(uri), shared));
  connection.onRequest(readVersionsRequest, (params: ReadVersionsParams) => readVersions(params, shared));
  connection.onRequest(editPicture, (params: EditPictureParams) => answerEdit(params, services));
  connection.onSelectionRanges(createRequestHandler((_, document, params) => getSelectionRanges(document, params), shared, DocumentState.Parsed));
  startLanguageServer(shared, { CodeLensProvider: { type: 'workspace', state: DocumentState.IndexedReferences }, DocumentHighlightProvider: DocumentState.Linked });
}

function createServerServices(connection: Connection, openFiles: OpenFiles): EditorServices {
  const folders = (): readonly WorkspaceFolder[] => shared.workspace.WorkspaceManager.workspaceFolders ?? [];
  const workspaceRoot: WorkspaceRoot = (document) => findWorkspaceRoot(document, folders());
  const fileSystem = openFiles(workspaceRoot);
  const editorRules = (): Promise<unknown> => shared.workspace.ConfigurationProvider.getConfiguration('journey', 'rules');
  const shared: EditorSharedServices = inject(
    createDefaultSharedModule({ connection, fileSystemProvider: () => fileSystem }),
    generatedSharedModule,
    journeySharedModule({ fileSystem, workspaceRoot, presentFile: (document) => findPresentFile(document, folders()), editorRules, now: () => new Date() }),
    { lsp: { DocumentUpdateHandler: (services: EditorSharedServices) => new JourneyUpdateHandler(services) } },
    sharedEditingModule,
  );
  const services = inject(createDefaultModule({ shared }), JourneyMapsGeneratedModule, journeyModule, editingModule, { shared: () => shared });
  shared.ServiceRegistry.register(services);
  return services;
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

/** A file that imports an open one shows its problems too, and has to lose them when the other is closed. */
function clearHiddenProblems(connection: Connection, { ShownDocuments, workspace: { DocumentBuilder } }: EditorSharedServices): void {
  const withProblems = new Set<string>();
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri, diagnostics = [] }) => {
    if (diagnostics.length > 0) withProblems.add(uri.toString());
  });
  DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, (built) => {
    const hidden = built.filter((document) => !ShownDocuments.has(document)).map(({ uri }) => uri.toString());
    for (const uri of hidden) if (withProblems.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

/** What a document means; null where there is no such file. */
async function answerDocument(uri: URI, shared: EditorSharedServices): Promise<ReadDocument | null> {
  const document = await findDocument(uri, shared);
  return document ? { version: document.textDocument.version, ...readMeaning(document, shared) } : null;
}

async function answerEdit({ uri, ...params }: EditPictureParams, services: EditorServices): Promise<EditPictureResult> {
  const document = await findDocument(URI.parse(uri), services.shared);
  if (document === undefined || !isJourneyDocument(document)) return { refusal: 'This file can’t be found any more. Show the preview again.' };
  return planPictureEdit(document, params, services);
}

/** A document that has been read and linked. */
async function findDocument(uri: URI, shared: EditorSharedServices): Promise<LangiumDocument | undefined> {
  const { LangiumDocuments, DocumentBuilder, WorkspaceManager } = shared.workspace;
  await WorkspaceManager.ready;
  if (!LangiumDocuments.hasDocument(uri)) await letIn(uri, shared);
  if (!LangiumDocuments.hasDocument(uri)) return undefined;
  await DocumentBuilder.waitUntil(DocumentState.IndexedReferences, uri, Cancellation.CancellationToken.None).catch(refuseUnlessGone);
  return LangiumDocuments.getDocument(uri);
}

/** Who waits for a document that is closed meanwhile, and was on no disk, need not wait any longer. */
function refuseUnlessGone(error: unknown): void {
  if (!isOperationCancelled(error)) throw error;
}

/** A document that was just opened is on its way; a file that nobody opened is read from disk. */
async function letIn(uri: URI, { workspace, WorkspaceRoot }: EditorSharedServices): Promise<void> {
  const { LangiumDocuments, DocumentBuilder, TextDocuments, WorkspaceLock } = workspace;
  if (TextDocuments.get(uri) !== undefined) return WorkspaceLock.read(() => undefined);
  if (WorkspaceRoot(uri) === undefined) return;
  const found = await LangiumDocuments.getOrCreateDocument(uri).catch(() => undefined);
  // An update also takes up what it may have interrupted; to build the one document would leave a keystroke without an answer.
  if (found) await WorkspaceLock.write((token) => DocumentBuilder.update([], [], token));
}
