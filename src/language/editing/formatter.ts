import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams, DocumentOnTypeFormattingOptions, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit,
} from 'vscode-languageserver';
import type { JourneyLexer } from '../reading/journey-lexer.js';
import type { Edit } from './format-edits.js';
import { readPieces } from './format-pieces.js';
import { formatText } from './format-text.js';
import type { EditorServices } from './editing-module.js';

/** From one line to another, both included; counted from 0. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Formats a document, a selection, and what was just finished. The style has no options, so that a journey looks the same in
 * every editor; what the editor says about tabs is not asked. Each edit changes no more than it has to, and the cursor stays.
 */
export class JourneyFormatter implements Formatter {
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = { firstTriggerCharacter: '\n', moreTriggerCharacter: ['}'] };
  private readonly lexer: JourneyLexer;

  constructor({ parser: { Lexer } }: EditorServices) {
    this.lexer = Lexer;
  }

  formatDocument(document: LangiumDocument, _params: DocumentFormattingParams): TextEdit[] {
    return this.format(document);
  }

  /** A selection that ends before the first character of a line doesn't take that line in. */
  formatDocumentRange(document: LangiumDocument, { range: { start, end } }: DocumentRangeFormattingParams): TextEdit[] {
    return this.format(document, { first: start.line, last: end.character === 0 && end.line > start.line ? end.line - 1 : end.line });
  }

  formatDocumentOnType(document: LangiumDocument, { ch, position: { line, character } }: DocumentOnTypeFormattingParams): TextEdit[] {
    if (ch !== '}') return line === 0 ? [] : this.format(document, { first: line - 1, last: line - 1 });
    const closed = this.findBlock(document, document.textDocument.offsetAt({ line, character: character - 1 }));
    return closed ? this.format(document, closed) : [];
  }

  /** The lines of the block that the brace at an offset closes; undefined where none does, as in a text or a comment. */
  private findBlock(document: LangiumDocument, offset: number): Lines | undefined {
    const { pieces } = readPieces(this.lexer, document.textDocument.getText());
    const brace = pieces.find(({ kind, start }) => kind === 'close' && start === offset);
    if (brace?.partner === undefined) return undefined;
    return { first: brace.partner.startLine - 1, last: brace.startLine - 1 };
  }

  private format({ textDocument }: LangiumDocument, lines: Lines = { first: 0, last: textDocument.lineCount }): TextEdit[] {
    const from = textDocument.offsetAt({ line: lines.first, character: 0 });
    const to = textDocument.offsetAt({ line: lines.last, character: Infinity });
    const isWithin = ({ start, end }: Edit): boolean => start >= from && end <= to;
    return formatText(this.lexer, textDocument.getText(), isWithin).edits.map(({ start, end, text }) => ({
      range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
      newText: text,
    }));
  }
}
