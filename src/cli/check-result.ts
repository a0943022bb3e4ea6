import type { JourneyFile } from '../language/read-files.js';

/** What `journey check PATHS --format json` prints: the findings in each file, with the version of this shape. */
export interface CheckResult {
  readonly version: 1;
  readonly files: readonly CheckedFile[];
  readonly summary: CheckSummary;
}

export interface CheckedFile {
  /** As it was asked for, with `/` between folders. */
  readonly path: string;
  readonly diagnostics: readonly Finding[];
}

export interface Finding {
  readonly severity: Severity;
  /** The stable name of the rule. */
  readonly code: string;
  readonly message: string;
  readonly range: TextRange;
}

export type Severity = (typeof severities)[number];

/** In the order of the language server protocol, which counts them from 1. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;

export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** Lines and characters count from 0, characters in UTF-16 units, as in the language server protocol. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** Hints are not counted: they are for editors, which fade what they mark. */
export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A file as the language reads it, under the path that it was asked for. */
export type ReadFile = JourneyFile & { readonly path: string };

export function buildCheckResult(files: readonly ReadFile[]): CheckResult {
  const checked = files.map(buildCheckedFile);
  const count = (severity: Severity) => checked.flatMap(({ diagnostics }) => diagnostics.filter((finding) => finding.severity === severity)).length;
  return { version: 1, files: checked, summary: { errors: count('error'), warnings: count('warning'), infos: count('info') } };
}

export function buildCheckedFile({ path, diagnostics }: ReadFile): CheckedFile {
  return { path, diagnostics: diagnostics.map(buildFinding).sort(byPlace) };
}

function buildFinding({ severity = 1, code = '', message, range }: JourneyFile['diagnostics'][number]): Finding {
  return { severity: severities[severity - 1] ?? 'error', code: String(code), message: plainMessage(message), range: copyRange(range) };
}

/** The protocol allows Markdown too. */
function plainMessage(message: JourneyFile['diagnostics'][number]['message']): string {
  return typeof message === 'string' ? message : message.value;
}

function copyRange({ start, end }: TextRange): TextRange {
  return { start: copyPosition(start), end: copyPosition(end) };
}

function copyPosition({ line, character }: TextPosition): TextPosition {
  return { line, character };
}

function byPlace({ range: { start: a } }: Finding, { range: { start: b } }: Finding): number {
  return a.line - b.line || a.character - b.character;
}
