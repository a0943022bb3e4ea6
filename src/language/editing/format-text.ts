import { isLoss, type Finding } from '../reading/finding.js';
import { JourneyLexer, largestText } from '../reading/journey-lexer.js';
import { findMergeConflict } from '../reading/merge-conflicts.js';
import { applyEdits, editRows, type Edit } from './format-edits.js';
import { readPieces, type ReadPieces } from './format-pieces.js';
import { freezeDeclarations, layOutRows } from './format-rows.js';

export interface FormattedText {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Lays a text out in the style that the reference describes under “Layout of the text”. Only what stands between tokens
 * changes, and the slips that the reader warns of. Lines that are not understood stay as they are.
 *
 * The result is read again, and has to say the same. (Black, the formatter for Python, makes sure in the same way.) Where braces
 * don't balance, it may not: there the indentation decides what belongs where. Then the declarations around those lines
 * stay as they are too, and if that doesn't help either, the text does. So does one that a merge has left unfinished.
 */
export function formatText(lexer: JourneyLexer, text: string, isWanted: (edit: Edit) => boolean = () => true): FormattedText {
  if (text.length > largestText || findMergeConflict(text)) return { text, edits: [] };
  const before = readPieces(lexer, text);
  const rows = layOutRows(before.pieces);
  for (const attempt of [rows, freezeDeclarations(rows)]) {
    const edits = editRows(text, attempt).filter(isWanted);
    const formatted = applyEdits(text, edits);
    const after = edits.length === 0 ? before : readPieces(lexer, formatted);
    if (saysTheSame(before, after)) return { text: formatted, edits };
  }
  return { text, edits: [] };
}

function saysTheSame({ meanings: a }: ReadPieces, { meanings: b }: ReadPieces): boolean {
  return a.length === b.length && a.every((meaning, index) => meaning === b[index]);
}

export interface TextFormatter {
  /** Whether a text is larger than what is read, and so can't be formatted. */
  readonly isTooLarge: (text: string) => boolean;
  readonly format: (text: string) => string;
  /** What keeps lines of a text from being formatted. */
  readonly findLosses: (text: string) => readonly Finding[];
}

/** A formatter that stands alone, for the command line. */
export function createTextFormatter(): TextFormatter {
  const lexer = new JourneyLexer();
  return {
    isTooLarge: (text) => text.length > largestText,
    format: (text) => formatText(lexer, text).text,
    findLosses: (text) => lexer.tokenize(text).report.diagnostics.filter(({ code }) => isLoss(code)),
  };
}
