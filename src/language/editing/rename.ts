import { AstUtils, TextDocument, type LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import { LSPErrorCodes, ResponseError, type RenameParams, type TextDocumentPositionParams } from 'vscode-languageserver';
import type { Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { EditorServices } from './editing-module.js';
import { documentsAround, findNameAt, findOccurrences, isBuiltIn, type NamedLine } from './occurrences.js';
import { findConflict, readsAlike } from './rename-conflicts.js';

/** Renames what has a name, where it is declared and wherever it is referred to. Texts, comments and data files stay as they are. */
export class JourneyRenameProvider implements RenameProvider {
  constructor(private readonly services: EditorServices) {}

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    const found = findNameAt(document, document.textDocument.offsetAt(position));
    if (found?.target === undefined) return undefined;
    refuseBuiltIn(found.target);
    return found.node.range;
  }

  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit | undefined {
    const target = findNameAt(document, document.textDocument.offsetAt(position))?.target;
    if (target === undefined) return undefined;
    refuseBuiltIn(target);
    const name = newName.trim().normalize('NFC');
    if (name === target.name) return { documentChanges: [] };
    const { references: { ScopeProvider: scopes }, Imports: imports, shared } = this.services;
    const { AstReflection: reflection } = shared;
    const documents = documentsAround(document, shared);
    const conflict = findConflict({ target, newName: name, documents, scopes, imports, reflection });
    if (conflict) throw refusal(conflict);
    return { documentChanges: this.editAll(target, name, documents) };
  }

  private editAll(target: NamedLine, newText: string, documents: readonly LangiumDocument[]): TextDocumentEdit[] {
    const edits = new Map<LangiumDocument, TextEdit[]>();
    for (const { document, range } of findOccurrences(target, documents)) {
      const ofDocument = edits.get(document) ?? [];
      edits.set(document, ofDocument);
      ofDocument.push({ range, newText });
    }
    return [...edits].map(([{ textDocument }, ofDocument]) => {
      this.refuseOtherReading(textDocument, ofDocument, newText);
      const version = this.services.shared.workspace.TextDocuments.get(textDocument.uri)?.version ?? null;
      return { textDocument: { uri: textDocument.uri, version }, edits: ofDocument };
    });
  }

  /** A keyword can be a name nearly everywhere, and what the text would say is known only by reading it. */
  private refuseOtherReading(textDocument: LangiumDocument['textDocument'], edits: TextEdit[], name: string): void {
    const after = TextDocument.applyEdits(textDocument, edits);
    if (readsAlike(textDocument.getText(), after, this.services.parser.Lexer)) return;
    throw refusal(`“${name}” is a word of the language, and would not be read as a name everywhere. Choose another name.`);
  }
}

function refuseBuiltIn(target: NamedLine): void {
  if (!isBuiltIn(AstUtils.getDocument(target).uri)) return;
  throw refusal(`The channel ${target.name} is built in, and can’t be renamed. Declare a channel of your own, and use that.`);
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
