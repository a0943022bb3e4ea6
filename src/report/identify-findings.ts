import type { CheckFinding, TextPosition, TextRange } from './check-result.js';
import { createElementPaths } from './element-path.js';
import type { SourceText } from './element-path.js';

/**
 * What a finding is about, in words that stay the same where lines move: its rule, the elements around it, and the text that is
 * marked, whatever its spaces. Messages are left out, since they count days. The findings of a file that are alike are counted.
 */
export function identifyFindings(findings: readonly CheckFinding[], source: SourceText): readonly string[] {
  const pathOf = createElementPaths(source);
  const lines = source.text.split(/\r\n|\r|\n/);
  const seen = new Map<string, number>();
  return findings.map(({ code, range }) => {
    const identity = JSON.stringify([code, ...pathOf(range.start), readRange(lines, range)]);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return `${identity} ${count}`;
  });
}

/** The marked text with single spaces; the rest of its line where nothing is marked. */
function readRange(lines: readonly string[], { start, end }: TextRange): string {
  const marked = lines.slice(start.line, end.line + 1).map((line, index) => line.slice(
    index === 0 ? start.character : 0,
    isEmpty(start, end) || start.line + index < end.line ? undefined : end.character,
  ));
  return marked.join(' ').replace(/\s+/gu, ' ').trim();
}

function isEmpty(start: TextPosition, end: TextPosition): boolean {
  return start.line === end.line && start.character === end.character;
}
