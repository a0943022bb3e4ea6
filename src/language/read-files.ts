import { URI, type FileSystemProvider } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../model/journey-document.js';
import { createJourneyServices } from './journey-services.js';
import { readMeaning, readModel, type Meaning } from './meaning.js';
import type { RuleSeverity } from './settings.js';

/** One file as it was checked: what there is to say about it, and its meaning for those who ask. */
export interface CheckedText {
  readonly uri: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly readMeaning: () => Meaning;
  /** The model alone, which takes less. */
  readonly readModel: () => JourneyDocument;
}

/** One file as it was read: its meaning, and what there is to say about it. */
export interface JourneyFile extends CheckedText, Meaning {}

/** Both look at what files import, too, and reject, with the error of the file system, where a file itself can't be read. */
export interface JourneyReader {
  check(uris: readonly string[]): Promise<readonly CheckedText[]>;
  read(uris: readonly string[]): Promise<readonly JourneyFile[]>;
}

export interface ReaderOptions {
  readonly fileSystem: FileSystemProvider;
  /** The URI of the folder that the paths in a file may not leave. */
  readonly workspaceRoot: (uri: string) => string;
  /** The clock that rules compare dates with; without one, no date is too old or too new. */
  readonly now?: () => Date;
  /** Severities that win over those of the settings. */
  readonly rules?: ReadonlyMap<string, RuleSeverity>;
  /** True where nobody asks for findings that are no errors. */
  readonly onlyErrors?: boolean;
}

/** Reads journey files without an editor. */
export function createReader({ fileSystem, workspaceRoot, ...surroundings }: ReaderOptions): JourneyReader {
  const { shared } = createJourneyServices({ ...surroundings, fileSystem, workspaceRoot: (uri) => URI.parse(workspaceRoot(uri.toString())) });
  const { LangiumDocuments, DocumentBuilder, WorkspaceManager } = shared.workspace;
  let ready: Promise<void> | undefined;
  async function check(uris: readonly string[]): Promise<readonly CheckedText[]> {
    await (ready ??= WorkspaceManager.initializeWorkspace([]));
    const documents = await Promise.all(uris.map((uri) => LangiumDocuments.getOrCreateDocument(URI.parse(uri))));
    await DocumentBuilder.build(documents, { validation: true });
    return documents.map((document) => ({
      uri: document.uri.toString(),
      text: document.textDocument.getText(),
      diagnostics: document.diagnostics ?? [],
      readMeaning: () => readMeaning(document, shared),
      readModel: () => readModel(document, shared),
    }));
  }
  return {
    check,
    read: async (uris) => (await check(uris)).map((file) => ({ ...file, ...file.readMeaning() })),
  };
}
