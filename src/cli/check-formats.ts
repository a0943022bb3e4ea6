import { styleText } from 'node:util';
import type { CheckResult, CheckSummary, CheckedFile, Finding, Severity } from './check-result.js';
import { visibleJson, visibleText } from './visible-text.js';

/** What the result of a check can be printed as. */
export const checkFormats = {
  text: formatText,
  json: formatJson,
} as const satisfies Record<string, (result: CheckResult, colours: boolean) => string>;
export type CheckFormat = keyof typeof checkFormats;

function formatText(result: CheckResult, colours: boolean): string {
  const findings = result.files.flatMap((file) => formatFindings(file, colours));
  return [...findings, ...(findings.length > 0 ? [''] : []), describeSummary(result), ''].join('\n');
}

function formatJson(result: CheckResult): string {
  return visibleJson(result);
}

/**
 * One line for each finding that people should read, such as `shop.journey:3:5 error A step needs a title in quotes. (step-title)`.
 * A file that is no journey at all would bury the findings of the others, so of very many the first are enough.
 */
export function formatFindings({ path, diagnostics }: CheckedFile, colours: boolean): readonly string[] {
  const findings = diagnostics.filter(({ severity }) => severity !== 'hint');
  const lines = findings.slice(0, mostFindings).map((finding) => formatFinding(path, finding, colours));
  const left = findings.length - lines.length;
  return left > 0 ? [...lines, `${visibleText(path)}: … and ${left} more; --format json lists them all`] : lines;
}

/** What people read of one file, and more. */
const mostFindings = 100;

function formatFinding(path: string, { severity, code, message, range: { start } }: Finding, colours: boolean): string {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const place = `${visibleText(path)}:${start.line + 1}:${start.character + 1}`;
  const rule = code === '' ? '' : ` ${paint('dim', `(${visibleText(code)})`)}`;
  return `${place} ${paint(severityStyles[severity], severity)} ${visibleText(message)}${rule}`;
}

type Style = Parameters<typeof styleText>[0];

const severityStyles = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' } as const satisfies Record<Severity, Style>;

function describeSummary({ files, summary }: CheckResult): string {
  return `Checked ${count(files.length, 'file')}: ${describeCounts(summary)}.`;
}

function describeCounts({ errors, warnings, infos }: CheckSummary): string {
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ];
  if (counts.length === 0) return 'no problems';
  return [counts.slice(0, -1).join(', '), ...counts.slice(-1)].filter((part) => part !== '').join(' and ');
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
