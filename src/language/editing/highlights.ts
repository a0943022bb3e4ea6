import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import { findNameAt, findOccurrences } from './occurrences.js';

/** Marks the other places of a document at which the name under the cursor stands. */
export class JourneyHighlightProvider implements DocumentHighlightProvider {
  getDocumentHighlight(document: LangiumDocument, { position }: DocumentHighlightParams): DocumentHighlight[] | undefined {
    const target = findNameAt(document, document.textDocument.offsetAt(position))?.target;
    return target && findOccurrences(target, [document]).map(({ range, isDeclaration }) => ({
      range,
      kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }
}
