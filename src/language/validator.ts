import { DefaultDocumentValidator, isOperationCancelled, type LangiumDocument, type ParseResult, type ScopeProvider } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { createCheckedFile } from './checked-file.js';
import { reportOf } from './description.js';
import { isJourneyDocument } from './imports.js';
import type { JourneyServices, JourneySharedServices } from './journey-services.js';
import { rules } from './rules.js';
import { createReport, severities, type CheckedFile, type Rule } from './rule.js';
import type { ProjectSettings, RuleSeverity } from './settings.js';
import { applySilences } from './silences.js';

/** What the reader found, and what the rules find. The parser has nothing to say, since the reader hands it only what it understands. */
export class JourneyDocumentValidator extends DefaultDocumentValidator {
  private readonly shared: JourneySharedServices;
  private readonly scopes: () => ScopeProvider;

  constructor(services: JourneyServices) {
    super(services);
    this.shared = services.shared;
    this.scopes = () => services.references.ScopeProvider;
  }

  override async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    if (!isJourneyDocument(document)) return [];
    const file = createCheckedFile(document, { shared: this.shared, scopes: this.scopes() });
    const settings = await this.shared.SettingsFiles.of(document.uri);
    const readings = readingDiagnostics(document.parseResult, document);
    // What half of two texts lacks, the other half may have.
    const isWhole = !readings.some(({ code }) => code === 'merge-conflict');
    const found = isWhole ? await Promise.all(this.rulesFor(settings).map((rule) => runRule(rule, file, settings.severities.get(rule.id)))) : [];
    const read = readings.flatMap((each) => applySeverity(each, settings));
    const said = applySilences([...read, ...found.flat()], document, file.lines);
    const all = [...settings.troubles.map(settingsDiagnostic), ...said].sort(byPlace);
    return this.shared.OnlyErrors ? all.filter(({ severity }) => severity === severities.error) : all;
  }

  private rulesFor({ severities: set }: ProjectSettings): readonly Rule[] {
    return this.shared.OnlyErrors ? rules.filter(({ id, severity }) => (set.get(id) ?? severity) === 'error') : rules;
  }
}

/** A rule that fails is a mistake of this program; it must not take the other rules' findings with it. */
async function runRule(rule: Rule, file: CheckedFile, set: RuleSeverity | undefined): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  if (set === 'off') return diagnostics;
  try {
    await rule.check(file, createReport(rule, diagnostics, set));
  } catch (error) {
    if (isOperationCancelled(error)) throw error;
    console.error(`The rule ${rule.id} failed.`, error);
  }
  return diagnostics;
}

function applySeverity(diagnostic: Diagnostic, { severities: set }: ProjectSettings): readonly Diagnostic[] {
  const severity = set.get(String(diagnostic.code));
  if (severity === undefined) return [diagnostic];
  return severity === 'off' ? [] : [{ ...diagnostic, severity: severities[severity] }];
}

/** What is wrong with the settings is said where they are missed: at the top of each file that they are for. */
function settingsDiagnostic(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { code: 'settings', message, severity: severities.warning, range: { start, end: start }, source: 'journey' };
}

/** What the reader has to say about the text of a document. */
export function readingDiagnostics(parsed: ParseResult, { textDocument }: LangiumDocument): readonly Diagnostic[] {
  const findings = reportOf(parsed)?.diagnostics ?? [];
  return findings.map(({ code, message, severity, offset, length }) => ({
    code,
    message,
    severity: severities[severity],
    range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(offset + length) },
    source: 'journey',
  }));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
