import { styleText } from 'node:util';
import { listFindings } from '../report/check-result.js';
import type { CheckFinding, CheckedFile, Severity } from '../report/check-result.js';
import { visibleText } from '../report/visible-text.js';

/**
 * One line for each finding that people should read, such as `shop.journey:3:5 error A step needs a title in quotes. (step-title)`.
 * A file that is no journey at all would bury the findings of the others, so of very many the first are enough.
 */
export function formatFindings(file: CheckedFile, colours: boolean): readonly string[] {
  const findings = listFindings(file);
  const lines = findings.slice(0, mostFindings).map((finding) => formatFinding(file.path, finding, colours));
  const left = findings.length - lines.length;
  return left > 0 ? [...lines, `${visibleText(file.path)}: … and ${left} more; --format json lists them all`] : lines;
}

/** What people read of one file, and more. */
const mostFindings = 100;

function formatFinding(path: string, { severity, code, message, range: { start } }: CheckFinding, colours: boolean): string {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const place = `${visibleText(path)}:${start.line + 1}:${start.character + 1}`;
  const rule = code === '' ? '' : ` ${paint('dim', `(${visibleText(code)})`)}`;
  return `${place} ${paint(severityStyles[severity], severity)} ${visibleText(message)}${rule}`;
}

type Style = Parameters<typeof styleText>[0];

const severityStyles = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' } as const satisfies Record<Severity, Style>;
