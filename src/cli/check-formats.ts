import type { CheckResult, CheckSummary } from '../report/check-result.js';
import { visibleJson } from '../report/visible-text.js';
import type { CheckedSource } from './build-check-result.js';
import { formatFindings } from './format-findings.js';
import { packageVersion } from './package-folder.js';

/** What a check has found, and what it was found in: the files of both are in the same order. */
export interface CheckReport {
  readonly result: CheckResult;
  readonly files: readonly CheckedSource[];
}

export interface PrintOptions {
  readonly colours: boolean;
  /** True to print nothing where nothing was found. */
  readonly quiet: boolean;
}

/** What the result of a check can be printed as. What one format alone needs is loaded for that format alone. */
export const checkFormats = {
  text: formatText,
  json: ({ result }) => visibleJson(result),
  sarif: formatSarif,
  github: async (report, options) => `${(await import('../report/github.js')).formatGithub(report.result)}${describeSummary(report.result, options)}`,
  junit: async ({ result }) => (await import('../report/junit.js')).formatJunit(result),
} as const satisfies Record<string, (report: CheckReport, options: PrintOptions) => string | Promise<string>>;
export type CheckFormat = keyof typeof checkFormats;

async function formatSarif({ result, files }: CheckReport): Promise<string> {
  const [sarif, { describeRules }, { createHash }] = await Promise.all([import('../report/sarif.js'), import('./describe-rules.js'), import('node:crypto')]);
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
  return sarif.formatSarif(result, { version: packageVersion(), sources: files.map((file) => ({ ...file, ...file.readMeaning() })), rules: describeRules(), hash });
}

function formatText({ result }: CheckReport, options: PrintOptions): string {
  const findings = result.files.flatMap((file) => formatFindings(file, options.colours));
  return [...findings, ...(findings.length > 0 ? [''] : []), describeSummary(result, options)].join('\n');
}

/** A sentence in a line of its own; where nothing was checked, there is nothing to say. */
function describeSummary({ files, summary }: CheckResult, { quiet }: PrintOptions): string {
  const counts = describeCounts(summary);
  if (files.length === 0 || (quiet && counts === undefined)) return '';
  return `Checked ${count(files.length, 'file')}: ${counts ?? 'no problems'}.\n`;
}

function describeCounts({ errors, warnings, infos }: CheckSummary): string | undefined {
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ];
  if (counts.length === 0) return undefined;
  return [counts.slice(0, -1).join(', '), ...counts.slice(-1)].filter((part) => part !== '').join(' and ');
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
