import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { reportOf } from './description.js';
import type { Line } from './generated/ast.js';
import { shorten } from './reading/shorten.js';
import type { IgnoreComment } from './reading/ignore-comments.js';
import { severities } from './rule.js';
import { settableCodes } from './settings.js';

/** Leaves out what comments in the text silence, and says what is wrong with such comments. */
export function applySilences(diagnostics: readonly Diagnostic[], document: LangiumDocument, lines: readonly Line[]): readonly Diagnostic[] {
  const comments = reportOf(document.parseResult)?.ignores ?? [];
  if (comments.length === 0) return diagnostics;
  const silences = findSilences(comments, lines);
  const isSilenced = ({ code, range }: Diagnostic): boolean => {
    const offset = document.textDocument.offsetAt(range.start);
    return silences.some(({ id, from, to }) => id === code && offset >= from && offset < to);
  };
  return [...diagnostics.filter((each) => !isSilenced(each)), ...comments.flatMap((comment) => describeComment(comment, document))];
}

interface Silence {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A comment is about one element, with all that stands in its block. */
function findSilences(comments: readonly IgnoreComment[], lines: readonly Line[]): readonly Silence[] {
  const byOffset = new Map(lines.map((line) => [line.$cstNode?.offset, line]));
  return comments.flatMap(({ ids, element }) => {
    const node = element === undefined ? undefined : byOffset.get(element)?.$cstNode;
    return node ? ids.filter((id) => settableCodes.includes(id)).map((id) => ({ id, from: node.offset, to: node.end })) : [];
  });
}

function describeComment(comment: IgnoreComment, { textDocument }: LangiumDocument): readonly Diagnostic[] {
  const range = { start: textDocument.positionAt(comment.offset), end: textDocument.positionAt(comment.offset + comment.length) };
  return troublesOf(comment).map((message) => ({ code: 'ignore-comment', message, severity: severities.info, range, source: 'journey' }));
}

function troublesOf({ ids, reason, element }: IgnoreComment): readonly string[] {
  const example = 'Write it like this: // journey-ignore moment-without-evidence: we ask in March';
  const unknown = ids.filter((id) => !settableCodes.includes(id));
  return [
    ...(ids.length === 0 ? [`This comment names no rule. ${example}`] : []),
    ...unknown.map((id) => `There is no rule “${shorten(id)}” that a comment could silence.`),
    ...(ids.length > 0 && reason === '' ? [`Say why, for those who come after you. ${example}`] : []),
    ...(element === undefined ? ['No element follows that this comment could be about.'] : []),
  ];
}
