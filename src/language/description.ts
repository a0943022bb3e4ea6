import { AstUtils, type AstNode, type CommentProvider, type ParseResult } from 'langium';
import type { ReadingReport } from './reading/journey-lexer.js';

/** The text of the documentation comment above an element. */
export function readDescription(node: AstNode): string | undefined {
  const offset = node.$cstNode?.offset;
  return offset === undefined ? undefined : reportOf(AstUtils.findRootNode(node).$document?.parseResult)?.descriptions.get(offset);
}

/** What the reader said about a text; undefined where nothing was read. */
export function reportOf(parsed: ParseResult | undefined): ReadingReport | undefined {
  const report = parsed?.lexerReport;
  return report && 'descriptions' in report ? (report as ReadingReport) : undefined;
}

/** Hands documentation comments to the editing services. */
export class JourneyCommentProvider implements CommentProvider {
  getComment(node: AstNode): string | undefined {
    return readDescription(node);
  }
}
