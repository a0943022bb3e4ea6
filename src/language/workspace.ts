import {
  Cancellation, DefaultIndexManager, DefaultWorkspaceManager, DocumentState, stream,
  type AstNodeDescription, type BuildOptions, type FileSystemProvider, type LangiumDocument, type LangiumSharedCoreServices, type Stream, type URI,
} from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver-types';
import { builtInText, builtInUri } from './built-in-document.js';
import type { Imports } from './imports.js';
import type { JourneySharedServices } from './journey-services.js';
import { PatientDocumentBuilder } from './patient-builder.js';
import type { ShownDocuments } from './shown-documents.js';

/** Loads the built-in channels before anything else. */
export class JourneyWorkspaceManager extends DefaultWorkspaceManager {
  protected override async loadAdditionalDocuments(_folders: WorkspaceFolder[], collect: (document: LangiumDocument) => void): Promise<void> {
    if (!this.langiumDocuments.hasDocument(builtInUri)) collect(await this.langiumDocuments.createDocument(builtInUri, builtInText, Cancellation.CancellationToken.None));
  }
}

/** Builds documents together with the files that they import, so that a file can be read without the whole workspace. */
export class JourneyDocumentBuilder extends PatientDocumentBuilder {
  private readonly imports: () => Imports;
  private readonly shown: () => ShownDocuments;
  /** What changed files import, or imported before: whether anything uses its declarations may have changed too. */
  private readonly usedByChanged = new Set<LangiumDocument>();

  constructor(services: JourneySharedServices) {
    super(services);
    this.imports = () => services.Imports;
    this.shown = () => services.ShownDocuments;
  }

  protected override async buildDocuments(documents: LangiumDocument[], options: BuildOptions, cancelToken: Cancellation.CancellationToken): Promise<void> {
    const all = new Set(documents);
    for (const document of all) {
      const isChanged = document.state < DocumentState.Linked;
      // Requests such as the outline wait until a document is announced as parsed, so it is parsed the way it would be later.
      await this.runCancelable([document], DocumentState.Parsed, cancelToken, (each) => this.readAgain(each, cancelToken));
      for (const imported of await this.loadImports(document, cancelToken)) all.add(imported);
      if (isChanged) this.noteUsed(document);
    }
    for (const used of this.takeUsed()) all.add(used);
    await super.buildDocuments([...all], options, cancelToken);
  }

  override resetToState(document: LangiumDocument, state: DocumentState): void {
    if (state < DocumentState.Linked) this.noteUsed(document);
    super.resetToState(document, state);
  }

  protected override cleanUpDeleted(document: LangiumDocument): void {
    this.noteUsed(document);
    super.cleanUpDeleted(document);
  }

  private noteUsed(document: LangiumDocument): void {
    for (const imported of this.imports().documentsOf(document)) this.usedByChanged.add(imported);
  }

  /** Those that had been checked are checked again; the others are on their way to it. */
  private takeUsed(): readonly LangiumDocument[] {
    const checked = [...this.usedByChanged].filter((used) => used.state === DocumentState.Validated && this.langiumDocuments.hasDocument(used.uri));
    for (const used of checked) this.resetToState(used, DocumentState.IndexedReferences);
    this.usedByChanged.clear();
    return checked;
  }

  /** A file that can't be read is left out; the rule about imports says so where it is imported. */
  private async loadImports(document: LangiumDocument, cancelToken: Cancellation.CancellationToken): Promise<readonly LangiumDocument[]> {
    const missing = this.imports().of(document).flatMap(({ uri }) => (uri && !this.langiumDocuments.hasDocument(uri) && this.isJourney(uri) ? [uri] : []));
    const loaded = await Promise.all(missing.map((uri) => this.langiumDocuments.getOrCreateDocument(uri, cancelToken).catch(() => undefined)));
    return loaded.filter((each) => each !== undefined);
  }

  private isJourney(uri: URI): boolean {
    return this.serviceRegistry.hasServices(uri);
  }

  protected override shouldValidate(document: LangiumDocument): boolean {
    return super.shouldValidate(document) && this.shown().has(document);
  }
}

/** A change of a file also affects the files that import it, or that would if it were there. */
export class JourneyIndexManager extends DefaultIndexManager {
  private readonly imports: () => Imports;

  constructor(services: JourneySharedServices) {
    super(services);
    this.imports = () => services.Imports;
  }

  /** Looks into the files that are asked for, where Langium goes through all there are. */
  override allElements(nodeType?: string, uris?: Set<string>): Stream<AstNodeDescription> {
    return uris ? stream(uris).map((uri) => this.getFileDescriptions(uri, nodeType)).flat() : super.allElements(nodeType);
  }

  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    return super.isAffected(document, changedUris)
      || this.imports().of(document).some(({ uri }) => uri !== undefined && changedUris.has(uri.toString()));
  }
}

/** Remembers which data and image files are there, since rules ask on each keystroke and the answer may come over a network. */
export class KnownFiles {
  private readonly answers = new Map<string, Promise<boolean>>();
  private readonly fileSystem: FileSystemProvider;

  constructor(services: LangiumSharedCoreServices) {
    this.fileSystem = services.workspace.FileSystemProvider;
  }

  exists(uri: URI): Promise<boolean> {
    const key = uri.toString();
    const answer = this.answers.get(key) ?? this.fileSystem.exists(uri).catch(() => false);
    this.answers.set(key, answer);
    return answer;
  }

  /** A change may be told of a folder alone, so every answer is asked for again. */
  forgetAll(): void {
    this.answers.clear();
  }
}
