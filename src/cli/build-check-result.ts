import type { JourneyFile } from '../language/read-files.js';
import { severities } from '../report/check-result.js';
import type { CheckFinding, CheckResult, CheckedFile, Severity, TextPosition, TextRange } from '../report/check-result.js';

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

function buildFinding({ severity = 1, code = '', message, range }: JourneyFile['diagnostics'][number]): CheckFinding {
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

function byPlace({ range: { start: a } }: CheckFinding, { range: { start: b } }: CheckFinding): number {
  return a.line - b.line || a.character - b.character;
}
