import XMLBuilder from 'fast-xml-builder';
import { listFindings } from './check-result.js';
import type { CheckResult, CheckedFile, ShownFinding } from './check-result.js';
import { visibleText } from './visible-text.js';

/**
 * The findings as results of tests, which most build servers show: a suite for each file, and in it a test case for each
 * finding, or one that passes where there is none. As in the exit code, errors alone fail; other findings are what a test says.
 */
export function formatJunit({ files }: CheckResult): string {
  const suites = files.map(describeFile);
  const cases = suites.flatMap(({ testcase }) => testcase);
  return new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true, suppressBooleanAttributes: false }).build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'journey check', ...countCases(cases), testsuite: suites },
  });
}

/** Attributes begin with `@`, as the builder is told. */
interface Case {
  readonly '@name': string;
  readonly '@classname': string;
  readonly failure?: Readonly<Record<string, string>>;
  readonly 'system-out'?: string;
}

function describeFile(file: CheckedFile) {
  const findings = listFindings(file);
  const path = cleanText(file.path);
  const testcase: readonly Case[] = findings.length === 0 ? [{ '@name': 'no findings', '@classname': path }] : findings.map((finding) => describeFinding(path, finding));
  return { '@name': path, ...countCases(testcase), testcase };
}

function countCases(cases: readonly Case[]): Readonly<Record<string, string>> {
  const failures = cases.filter(({ failure }) => failure).length;
  return { '@tests': String(cases.length), '@failures': String(failures), '@errors': '0' };
}

function describeFinding(path: string, { severity, code, message, range: { start } }: ShownFinding): Case {
  const place = `line ${start.line + 1}, column ${start.character + 1}`;
  const text = `${path}:${start.line + 1}:${start.character + 1} ${severity} ${cleanText(message)}`;
  const name = { '@name': `${cleanText(code)} (${place})`, '@classname': path };
  if (severity !== 'error') return { ...name, 'system-out': text };
  return { ...name, failure: { '@message': cleanText(message), '@type': severity, '#text': text } };
}

/** Control characters are made visible, so that only two characters are left that no XML may hold. */
function cleanText(text: string): string {
  return visibleText(text).replace(/[\uFFFE\uFFFF]/gu, '');
}
