import { URI, type TextDocument } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, TextDocumentChangeEvent } from 'vscode-languageserver';
import type { JourneyAddedSharedServices } from './journey-services.js';

/** Keeps what the server knows true to what the editor and the disk say. */
export class JourneyUpdateHandler extends DefaultDocumentUpdateHandler {
  constructor(private readonly services: LangiumSharedServices & JourneyAddedSharedServices) {
    super(services);
  }

  /** An edit that was thrown away by closing is forgotten: the file counts as it is on disk, or as gone where it is not there. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    void this.services.lsp.Connection?.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    void this.services.workspace.FileSystemProvider.exists(uri).catch(() => false).then((exists) => {
      if (exists) this.fireDocumentUpdate([uri], []);
      else this.fireDocumentUpdate([], [uri]);
    });
  }

  /** A picture or a data file that comes or goes changes what is said about the open journeys. */
  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    super.didChangeWatchedFiles(params);
    const others = params.changes.map(({ uri }) => URI.parse(uri)).filter((uri) => !this.serviceRegistry.hasServices(uri));
    if (others.length === 0) return;
    for (const uri of others) this.services.KnownFiles.forget(uri);
    this.fireDocumentUpdate(this.services.workspace.TextDocuments.keys().map((uri) => URI.parse(uri)), []);
  }
}
