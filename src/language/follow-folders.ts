import { URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { JourneyAddedSharedServices } from './journey-services.js';

type SharedServices = LangiumSharedServices & JourneyAddedSharedServices;

/** Takes in the files of folders that are added to the workspace while the server runs, and lets go of those that are removed. */
export function followFolders(connection: Connection, shared: SharedServices): void {
  const { LanguageServer } = shared.lsp;
  LanguageServer.onInitialize(({ capabilities }) => {
    if (capabilities.workspace?.workspaceFolders !== true) return;
    LanguageServer.onInitialized(() => {
      connection.workspace.onDidChangeWorkspaceFolders((change) => void changeFolders(change, shared));
    });
  });
}

async function changeFolders({ added, removed }: WorkspaceFoldersChangeEvent, { workspace, KnownFiles }: SharedServices): Promise<void> {
  const { WorkspaceManager, WorkspaceLock, LangiumDocuments, TextDocuments, DocumentBuilder } = workspace;
  await WorkspaceManager.ready;
  await WorkspaceLock.write(async (token) => {
    const others = (WorkspaceManager.workspaceFolders ?? []).filter(({ uri }) => ![...added, ...removed].some((each) => each.uri === uri));
    const workspaceFolders = [...others, ...added];
    // The manager keeps the folders that it is initialized with, and everything else asks it each time.
    const params: Omit<InitializeParams, 'rootUri'> = { processId: null, capabilities: {}, workspaceFolders };
    WorkspaceManager.initialize(params as InitializeParams);
    const found = await Promise.all(added.map(({ uri }) => WorkspaceManager.searchFolder(URI.parse(uri))));
    const known = LangiumDocuments.all.map(({ uri }) => uri).filter((uri) => [...added, ...removed].some((folder) => UriUtils.contains(folder.uri, uri))).toArray();
    const isGone = (uri: URI): boolean => TextDocuments.get(uri) === undefined && !workspaceFolders.some((folder) => UriUtils.contains(folder.uri, uri));
    KnownFiles.forgetAll();
    await DocumentBuilder.update([...found.flat(), ...known.filter((uri) => !isGone(uri))], known.filter(isGone), token);
  });
}
