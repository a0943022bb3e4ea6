import type { Linker } from 'langium';
import type { JourneyDocument } from '../model/journey-document.js';
import { buildDocument } from './build-document.js';
import { isJourneyFile, reflection } from './generated/ast.js';
import { grammarData } from './generated/grammar-data.js';
import { compileGrammar } from './parser/compile-grammar.js';
import type { ParseTokens } from './parser/compile-grammar.js';
import { loadGrammar } from './parser/load-grammar.js';
import { isLoss } from './reading/finding.js';
import { JourneyLexer } from './reading/journey-lexer.js';

/** What a text means, and the first thing in it that could not be read. */
export interface AloneReading {
  readonly document: JourneyDocument;
  readonly problem?: { readonly message: string; /** From 1. */ readonly line: number };
}

/** Nothing is looked up: the model holds the names alone. */
const linker: Pick<Linker, 'buildReference'> = {
  buildReference: (_node, _property, refNode, refText) => ({ ref: undefined, $refText: refText, ...(refNode && { $refNode: refNode }) }),
};

const lexer = new JourneyLexer();
let parse: ParseTokens | undefined;

/**
 * Reads a text that stands alone: it has no place, so its imports lead nowhere, and no rule looks at it. This needs a third of the code
 * that reading files needs, and says the same of the text itself.
 */
export function readAlone(text: string): AloneReading {
  const { tokens, report } = lexer.tokenize(text);
  parse ??= compileGrammar(loadGrammar(grammarData), { reflection, linker });
  const { value } = parse(text, tokens);
  if (!isJourneyFile(value)) throw new Error('The grammar begins with no file.');
  // Descriptions are looked up in what the document of a tree was read with.
  Object.assign(value, { $document: { parseResult: { lexerReport: report } } });
  const loss = report.diagnostics.find(({ code }) => isLoss(code));
  return { document: buildDocument(value), ...(loss && { problem: { message: loss.message, line: loss.line ?? 1 } }) };
}
