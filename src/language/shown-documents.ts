import type { LangiumDocument, LangiumDocuments, TextDocumentProvider } from 'langium';
import { builtInUri } from './built-in-document.js';
import type { JourneySharedServices } from './journey-services.js';

/**
 * Knows the documents whose problems are shown: in an editor, those that are open, those that import an open one, and the files of
 * the workspace once someone had them checked. The command line has no open files, and shows the problems of all that it reads.
 */
export class ShownDocuments {
  private readonly checked = new Set<string>();
  private readonly textDocuments: TextDocumentProvider | undefined;
  private readonly documents: () => LangiumDocuments;

  constructor(private readonly services: JourneySharedServices) {
    this.textDocuments = services.workspace.TextDocuments;
    this.documents = () => services.workspace.LangiumDocuments;
  }

  get all(): readonly LangiumDocument[] {
    return this.documents().all.filter((document) => this.has(document)).toArray();
  }

  has(document: LangiumDocument): boolean {
    if (document.uri.scheme === builtInUri.scheme) return false;
    if (this.textDocuments === undefined || this.checked.has(document.uri.toString())) return true;
    return [document, ...this.services.Imports.documentsOf(document)].some(({ uri }) => this.textDocuments?.get(uri) !== undefined);
  }

  /** From now on, the problems of this file are shown whether it is open or not. */
  add({ uri }: LangiumDocument): void {
    this.checked.add(uri.toString());
  }
}
