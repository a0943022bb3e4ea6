import type { LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { ReferenceParams } from 'vscode-languageserver';
import type { Location } from 'vscode-languageserver-types';
import type { EditorServices, EditorSharedServices } from './editing-module.js';
import { documentsAround, findNameAt, findOccurrences } from './occurrences.js';

/** Lists where a name is used, in all files of the workspace. */
export class JourneyReferencesProvider implements ReferencesProvider {
  private readonly shared: EditorSharedServices;

  constructor(services: EditorServices) {
    this.shared = services.shared;
  }

  findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
    const target = findNameAt(document, document.textDocument.offsetAt(position))?.target;
    if (target === undefined) return [];
    return findOccurrences(target, documentsAround(document, this.shared))
      .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
      .map((occurrence) => ({ uri: occurrence.document.textDocument.uri, range: occurrence.range }));
  }
}
