import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { listFindings } from './check-result.js';
import type { CheckFinding, CheckResult, CheckedFile, Severity, TextRange } from './check-result.js';
import type { SourceText } from './element-path.js';
import { identifyFindings } from './identify-findings.js';
import { visibleJson } from './visible-text.js';

/** What a rule is about, for those who read of it for the first time. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  /** Why it matters, in a sentence or two. */
  readonly reason: string;
  /** The reason with examples, in Markdown. */
  readonly help: string;
}

export interface SarifOptions {
  readonly version: string;
  /** The text and the meaning of each file, in the order of the result. */
  readonly sources: readonly SourceText[];
  readonly rules: readonly RuleDescription[];
  /** Makes a short mark of a long text, another one for another text. */
  readonly hash: (text: string) => string;
}

/** The findings in the Static Analysis Results Interchange Format 2.1.0 of OASIS, which GitHub and others keep and compare. */
export function formatSarif({ files }: CheckResult, options: SarifOptions): string {
  const findings = files.flatMap((file, index) => describeFile(file, options.sources[index], options.hash));
  const codes = new Set(findings.map(({ ruleId }) => ruleId));
  const rules = options.rules.filter(({ id }) => codes.has(id));
  const run: Run = {
    tool: { driver: { name: 'journey', semanticVersion: options.version, rules: rules.map(describeRule) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({ ...finding, ...indexOf(finding, rules) })),
  };
  const log: Log = { version: '2.1.0', $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', runs: [run] };
  return visibleJson(log);
}

function describeRule({ id, severity, reason, help }: RuleDescription): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: firstSentence(reason) },
    fullDescription: { text: reason },
    help: { text: reason, markdown: help },
    defaultConfiguration: { level: levels[severity] },
  };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

function describeFile(file: CheckedFile, source: SourceText | undefined, hash: SarifOptions['hash']): readonly Result[] {
  const findings = listFindings(file);
  const identities = source ? identifyFindings(findings, source) : [];
  return findings.map((finding, index) => describeFinding(finding, file.path, hash(identities[index] ?? '')));
}

function describeFinding({ code, severity, message, range }: CheckFinding, path: string, fingerprint: string): Result {
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: locateArtifact(path), region: describeRegion(range) } }],
    partialFingerprints: { 'journeyElement/v1': fingerprint },
  };
}

/** The levels of SARIF; a hint is none that a report shows. */
const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'none' } as const satisfies Record<Severity, Result.level>;

function indexOf({ ruleId }: Result, rules: readonly RuleDescription[]): { readonly ruleIndex?: number } {
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  return ruleIndex < 0 ? {} : { ruleIndex };
}

/** A path below the folder of the check stays relative, so that the report means the same on another machine. */
function locateArtifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[a-z]:\//iu.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

/** Lines and columns count from 1 here, and the end column is the first one that is not marked. */
function describeRegion({ start, end }: TextRange): { startLine: number; startColumn: number; endLine: number; endColumn: number } {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
