import { GrammarUtils, type AstNode, type LangiumDocument, type LangiumDocuments, type URI } from 'langium';
import type { Diagnostic, DiagnosticTag } from 'vscode-languageserver-types';
import { isJourneyFile, type JourneyFile, type Line } from './generated/ast.js';
import type { Imports } from './imports.js';
import type { Placement } from './placement.js';

/**
 * One rule, as data. The examples are its documentation and its first tests: in `bad` the rule finds something on the line that
 * ends with `// here`, and nothing in `good`.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Why it matters, for a map maker. */
  readonly reason: string;
  readonly bad: string;
  readonly good: string;
  /** Other files that the examples need, by their path; the examples themselves are `maps/map.journey`. */
  readonly besides?: Readonly<Record<string, string>>;
  /** True where an editor fades what was found, since nothing would be missing without it. */
  readonly fades?: true;
  readonly check: (file: CheckedFile, report: Report) => void | Promise<void>;
  /** What could be done about something that the rule found, the best first. Asked for only when someone wants to know. */
  readonly fix?: (found: Target, file: CheckedFile) => readonly Fix[];
}

/** One way to mend what was found. */
export interface Fix {
  /** What it does, as an editor shows it. */
  readonly title: string;
  readonly changes: readonly Change[];
  /** True where it is what nearly everybody would do; then it can be done everywhere at once. */
  readonly preferred?: true;
}

/** Puts a text in the place of another; offsets count UTF-16 units from the beginning of the file. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A file that is being checked, with what is known about its surroundings. */
export interface CheckedFile {
  readonly file: JourneyFile;
  readonly document: LangiumDocument<JourneyFile>;
  readonly placement: Placement;
  /** All lines of the file, in their order. */
  readonly lines: readonly Line[];
  /** The lines of these types, one type after the other: most rules are about a few lines among thousands. */
  readonly linesOfTypes: <Type extends Line['$type']>(...types: readonly Type[]) => readonly Extract<Line, { readonly $type: Type }>[];
  readonly imports: Imports;
  readonly documents: LangiumDocuments;
  /** Undefined for a document that is no file of the workspace: it imports nothing, and nothing is known of who uses it. */
  readonly workspaceRoot: URI | undefined;
  /** The time at which the file is checked; without it, no date is compared with today. */
  readonly now: Date | undefined;
  readonly exists: (uri: URI) => Promise<boolean>;
  /** The names that a reference from this property of this node could have. */
  readonly namesFor: (node: AstNode, property: string) => Iterable<string>;
}

export interface Target {
  readonly node: AstNode;
  /** The part of the line that it is about; without it, the line up to its block. */
  readonly property?: string;
  readonly index?: number;
}

/** Reports at a place; the severity is that of the rule unless another is given. */
export type Report = (target: Target, message: string, severity?: Severity) => void;

const unnecessary: DiagnosticTag = 1;
export const severities = { error: 1, warning: 2, info: 3, hint: 4 } as const;

/** Collects what a rule reports, as diagnostics of the editor's protocol. A severity that a team has set is that of all findings. */
export function createReport(rule: Rule, diagnostics: Diagnostic[], set?: Severity): Report {
  return (target, message, severity = rule.severity) => {
    const tags = rule.fades ? { tags: [unnecessary] } : {};
    diagnostics.push({ code: rule.id, message, severity: severities[set ?? severity], range: rangeOf(target), source: 'journey', ...tags });
  };
}

/** Where a target stands in the text. */
export function rangeOf({ node, property, index }: Target): Diagnostic['range'] {
  const part = property === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
  const { range } = part ?? node.$cstNode ?? { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
  if (part !== undefined) return range;
  const brace = GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
  return brace && !isJourneyFile(node) ? { start: range.start, end: brace.range.start } : range;
}

/** All lines of a file, in their order. */
export function listLines(file: JourneyFile): readonly Line[] {
  const all: Line[] = [];
  const visit = (lines: readonly Line[]): void => {
    for (const line of lines) {
      all.push(line);
      visit(line.lines);
    }
  };
  visit(file.lines);
  return all;
}
