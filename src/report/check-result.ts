/** What `journey check PATHS --format json` prints: the findings in each file, with the version of this shape. */
export interface CheckResult {
  readonly version: 1;
  readonly files: readonly CheckedFile[];
  readonly summary: CheckSummary;
}

export interface CheckedFile {
  /** As it was asked for, with `/` between folders. */
  readonly path: string;
  readonly diagnostics: readonly CheckFinding[];
}

export interface CheckFinding {
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

/** A finding that people should read. */
export type ShownFinding = CheckFinding & { readonly severity: Exclude<Severity, 'hint'> };

export function listFindings({ diagnostics }: CheckedFile): readonly ShownFinding[] {
  return diagnostics.filter((finding): finding is ShownFinding => finding.severity !== 'hint');
}
