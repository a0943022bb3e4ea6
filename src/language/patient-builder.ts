import { Cancellation, DefaultDocumentBuilder, delayNextTick, DocumentState, isOperationCancelled, type LangiumDocument, type LangiumSharedCoreServices, type URI, type WorkspaceLock } from 'langium';

/** Leaves nobody waiting: whoever asked for a state of a document hears of it, also when a keystroke interrupts the work. */
export class PatientDocumentBuilder extends DefaultDocumentBuilder {
  private readonly lock: () => WorkspaceLock;
  private expected: Promise<unknown> = Promise.resolve();

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.lock = () => services.workspace.WorkspaceLock;
  }

  /** An update is on its way, which has yet to begin. Until then a document looks finished, but its tree is that of another text. */
  expectUpdate(begun: Promise<unknown>): void {
    this.expected = Promise.all([this.expected, begun]);
  }

  protected override async awaitBuilderState(state: DocumentState, token: Cancellation.CancellationToken): Promise<void> {
    await this.expected;
    return super.awaitBuilderState(state, token);
  }

  /**
   * The document has reached the state and will not come by it again, so an interruption comes too late: a request that waits for
   * the state would never be answered, and diagnostics would never be shown.
   */
  protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState): Promise<void> {
    return super.notifyDocumentPhase(document, state, Cancellation.CancellationToken.None);
  }

  /** Whoever waited for names and references has his answer before the rules begin, which take as long as all the rest. */
  protected override async validate(document: LangiumDocument, token: Cancellation.CancellationToken): Promise<void> {
    await delayNextTick();
    await super.validate(document, token);
  }

  /** A file that is gone before it is read stays as it was until the editor says so, and takes no other file with it. */
  protected async readAgain(document: LangiumDocument, token: Cancellation.CancellationToken): Promise<void> {
    try {
      await this.langiumDocumentFactory.update(document, token);
    } catch (error) {
      if (isOperationCancelled(error) || await this.fileSystemProvider.exists(document.uri).catch(() => false)) throw error;
    }
  }

  /** Where there is nothing to build, as after the last of some files was deleted, the state is reached all the same. */
  protected override async notifyBuildPhase(documents: LangiumDocument[], state: DocumentState, token: Cancellation.CancellationToken): Promise<void> {
    if (documents.length > 0) return super.notifyBuildPhase(documents, state, token);
    for (const listener of this.buildPhaseListeners.get(state).slice()) await listener([], token);
  }

  /**
   * A document that was opened in the same moment becomes known with the next update, which is on its way. One that was closed meanwhile is gone, or
   * isn't checked any more: at the end of the work, who still waits for it is told that the answer is not wanted any longer.
   */
  protected override async awaitDocumentState(state: DocumentState, uri: URI, token: Cancellation.CancellationToken): Promise<URI> {
    await this.expected;
    if (!this.langiumDocuments.hasDocument(uri) && this.textDocuments?.get(uri) !== undefined) await this.lock().read(() => undefined);
    const waiting = new Cancellation.CancellationTokenSource();
    if (token.isCancellationRequested) waiting.cancel();
    const ends = [token.onCancellationRequested(() => waiting.cancel()), this.onBuildPhase(DocumentState.Validated, () => waiting.cancel())];
    try {
      return await super.awaitDocumentState(state, uri, waiting.token);
    } finally {
      for (const end of ends) end.dispose();
    }
  }
}
