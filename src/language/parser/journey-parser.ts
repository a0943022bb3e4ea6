import type { AsyncParser, AstNode, LangiumDocument, ParseResult, ReferenceInfo } from 'langium';
import { grammarData } from '../generated/grammar-data.js';
import type { JourneyServices } from '../journey-services.js';
import type { Finding } from '../reading/finding.js';
import type { ReadingReport } from '../reading/journey-lexer.js';
import { compileGrammar, type Parsed, type ParseTokens } from './compile-grammar.js';
import { loadGrammar } from './load-grammar.js';
import { TextRoot, TokenTable } from './text-nodes.js';

type JourneyParseResult<T extends AstNode = AstNode> = ParseResult<T> & Pick<Parsed, 'references'>;

/** The references of a document, in their order. */
export function referencesIn({ parseResult }: LangiumDocument): readonly ReferenceInfo[] {
  return 'references' in parseResult ? (parseResult as JourneyParseResult).references : [];
}

/**
 * Parses with the compiled grammar, so that no text stops the service: where parsing fails, the text counts as one that could not
 * be read. No text is known to do that.
 */
export class JourneyParser implements AsyncParser {
  private parseTokens: ParseTokens | undefined;

  constructor(private readonly services: JourneyServices) {}

  parse<T extends AstNode>(text: string): Promise<ParseResult<T>> {
    return Promise.resolve(this.parseNow<T>(text));
  }

  parseNow<T extends AstNode = AstNode>(text: string): ParseResult<T> {
    try {
      return this.read(text) as JourneyParseResult<T>;
    } catch (error) {
      console.error('A text could not be parsed.', error);
      return unreadable(text) as JourneyParseResult<T>;
    }
  }

  private read(text: string): JourneyParseResult {
    const { shared: { AstReflection: reflection }, references: { Linker: linker }, parser: { Lexer } } = this.services;
    this.parseTokens ??= compileGrammar(loadGrammar(grammarData), { reflection, linker });
    const { tokens, errors, report } = Lexer.tokenize(text);
    return { ...this.parseTokens(text, tokens), parserErrors: [], lexerErrors: errors, ...(report && { lexerReport: report }) };
  }
}

function unreadable(text: string): JourneyParseResult {
  const value: { $type: string; lines: []; $cstNode?: TextRoot } = { $type: 'JourneyFile', lines: [] };
  value.$cstNode = new TextRoot(new TokenTable(text, [], []), value, 0);
  const message = 'This file could not be read. Its parts may be nested or repeated too often.';
  const said: Finding = { code: 'unreadable', severity: 'error', message, offset: 0, line: 1, column: 1, length: 0 };
  const lexerReport: ReadingReport = { diagnostics: [said], descriptions: new Map(), ignores: [] };
  return { value, parserErrors: [], lexerErrors: [], lexerReport, references: [] };
}
