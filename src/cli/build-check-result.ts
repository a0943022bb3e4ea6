import type { CheckedText, JourneyFile } from '../language/read-files.js';
import { severities } from '../report/check-result.js';
import type { CheckFinding, CheckResult, CheckedFile, Severity, TextPosition, TextRange } from '../report/check-result.js';

/** A file as the language checks it, under the path that it was asked for. */
export type CheckedSource = CheckedText & { readonly path: string };
/** The same, with its meaning. */
export type ReadFile = JourneyFile & { readonly path: string };

export function buildCheckResult(files: readonly CheckedSource[]): CheckResult {
  const checked = files.map(buildCheckedFile);
  const count = (severity: Severity) => checked.flatMap(({ diagnostics }) => diagnostics.filter((finding) => finding.severity === severity)).length;
  return { version: 1, files: checked, summary: { errors: count('error'), warnings: count('warning'), infos: count('info') } };
}

export function buildCheckedFile({ path, diagnostics }: CheckedSource): CheckedFile {
  return { path, diagnostics: diagnostics.map(buildFinding).sort(byPlace) };
}

function buildFinding({ severity = 1, code = '', message, range }: CheckedText['diagnostics'][number]): CheckFinding {
  return { severity: severities[severity - 1] ?? 'error', code: String(code), message: plainMessage(message), range: copyRange(range) };
}

/** The protocol allows Markdown too. */
function plainMessage(message: CheckedText['diagnostics'][number]['message']): string {
  return typeof message === 'string' ? message : message.value;
}

function copyRange({ start, end }: TextRange): TextRange {
  return { start: copyPosition(start), end: copyPosition(end) };
}

function copyPosition({ line, character }: TextPosition): TextPosition {
  return { line, character };
}

function byPlace({ range: { start: a } }: CheckFinding, { range: { start: b } }: CheckFinding): number {
  return a.line - b.line || a.character - b.character;
}
