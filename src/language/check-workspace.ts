import { Cancellation, DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CheckedWorkspace } from '../protocol.js';
import type { JourneyAddedSharedServices } from './journey-services.js';
import { severities } from './rule.js';

type SharedServices = LangiumSharedServices & JourneyAddedSharedServices;

/** So few files are checked at a time that other questions, and a second thought, don't wait long. */
const filesAtATime = 20;

/**
 * Checks all files of the workspace, and shows their problems from now on: as for open files, they follow each change. Null where
 * it was cancelled; the files that had been checked by then stay so.
 */
export async function checkWorkspace(shared: SharedServices, cancel: Cancellation.CancellationToken): Promise<CheckedWorkspace | null> {
  const { workspace: { WorkspaceManager, WorkspaceLock, LangiumDocuments }, WorkspaceRoot, KnownFiles } = shared;
  await WorkspaceManager.ready;
  KnownFiles.forgetAll();
  // A document that was just opened is still on its way.
  const documents = await WorkspaceLock.read(() => LangiumDocuments.all.filter(({ uri }) => WorkspaceRoot(uri) !== undefined).toArray());
  for (let at = 0; at < documents.length; at += filesAtATime) {
    if (cancel.isCancellationRequested) return null;
    await checkFiles(documents.slice(at, at + filesAtATime), shared);
  }
  return countProblems(documents);
}

/** A keystroke interrupts the check of these files, and then takes it up again by itself. */
async function checkFiles(documents: readonly LangiumDocument[], { workspace, ShownDocuments }: SharedServices): Promise<void> {
  const { DocumentBuilder, WorkspaceLock } = workspace;
  for (const document of documents) ShownDocuments.add(document);
  await WorkspaceLock.write((token) => {
    for (const document of documents) DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
    return DocumentBuilder.update([], [], token);
  });
  await DocumentBuilder.waitUntil(DocumentState.Validated, Cancellation.CancellationToken.None);
}

function countProblems(documents: readonly LangiumDocument[]): CheckedWorkspace {
  const found = documents.flatMap(({ diagnostics = [] }) => diagnostics.map(({ severity }) => severity));
  const count = (wanted: number): number => found.filter((severity) => severity === wanted).length;
  return { files: documents.length, errors: count(severities.error), warnings: count(severities.warning), infos: count(severities.info) };
}
