import { createLangiumParser, type AsyncParser, type AstNode, type LangiumParser, type ParseResult } from 'langium';
import type { JourneyFile } from './generated/ast.js';
import type { JourneyServices } from './journey-services.js';
import type { Finding } from './reading/finding.js';
import type { ReadingReport } from './reading/journey-lexer.js';

/**
 * Parses so that no text stops the service: where parsing fails, the text counts as one that could not be read. No text is
 * known to do that, but a parser that has failed once can't be used again, and would take all other files with it.
 */
export class GuardedParser implements AsyncParser {
  private parser: LangiumParser | undefined;

  constructor(private readonly services: JourneyServices) {}

  parse<T extends AstNode>(text: string): Promise<ParseResult<T>> {
    this.parser ??= this.services.parser.LangiumParser;
    try {
      return Promise.resolve(this.parser.parse<T>(text));
    } catch (error) {
      console.error('A text could not be parsed.', error);
      this.parser = createLangiumParser(this.services);
      return Promise.resolve(unreadable() as ParseResult<T>);
    }
  }
}

function unreadable(): ParseResult {
  const value: JourneyFile = { $type: 'JourneyFile', lines: [] };
  const message = 'This file could not be read. Its parts may be nested or repeated too often.';
  const said: Finding = { code: 'unreadable', severity: 'error', message, offset: 0, line: 1, column: 1, length: 0 };
  const lexerReport: ReadingReport = { diagnostics: [said], descriptions: new Map(), ignores: [] };
  return { value, parserErrors: [], lexerErrors: [], lexerReport };
}
