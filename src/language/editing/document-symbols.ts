import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Line } from '../generated/ast.js';
import { isJourneyDocument } from '../imports.js';
import { placeOf, symbolOf } from './symbols.js';

/** The outline of a document: elements and facts as they stand in the text, also where one stands in the wrong place. */
export class JourneyDocumentSymbolProvider implements DocumentSymbolProvider {
  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    return isJourneyDocument(document) ? document.parseResult.value.lines.flatMap(describeLine) : [];
  }
}

/** What stands in a line that is no symbol itself counts for the block around it. */
function describeLine(line: Line): readonly DocumentSymbol[] {
  const symbol = symbolOf(line);
  const range = line.$cstNode?.range;
  const children = line.lines.flatMap(describeLine);
  if (symbol === undefined || range === undefined) return children;
  const { label, detail, kind } = symbol;
  return [{ name: label, detail: label === detail ? '' : detail, kind, range, selectionRange: placeOf(line) ?? range, children }];
}
