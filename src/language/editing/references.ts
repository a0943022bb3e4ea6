import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { ReferenceParams } from 'vscode-languageserver';
import type { Location } from 'vscode-languageserver-types';
import type { EditorServices } from './editing-module.js';
import { findNameAt, findOccurrences } from './occurrences.js';

/** Lists where a name is used, in all files of the workspace. */
export class JourneyReferencesProvider implements ReferencesProvider {
  private readonly documents: LangiumDocuments;

  constructor(services: EditorServices) {
    this.documents = services.shared.workspace.LangiumDocuments;
  }

  findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
    const target = findNameAt(document, document.textDocument.offsetAt(position))?.target;
    if (target === undefined) return [];
    return findOccurrences(target, this.documents.all)
      .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
      .map((occurrence) => ({ uri: occurrence.document.textDocument.uri, range: occurrence.range }));
  }
}
