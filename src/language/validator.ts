import { DefaultDocumentValidator, isOperationCancelled, type LangiumDocument, type ParseResult, type Reference, type ScopeProvider } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { reportOf } from './description.js';
import { isJourneyDocument } from './imports.js';
import type { JourneyServices, JourneySharedServices } from './journey-services.js';
import { placeLines } from './placement.js';
import { rules } from './rules.js';
import { createReport, listLines, type CheckedFile, type Rule } from './rule.js';

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
    const file: CheckedFile = {
      file: document.parseResult.value,
      document,
      placement: placeLines(document.parseResult.value),
      lines: listLines(document.parseResult.value),
      imports: this.shared.Imports,
      documents: this.shared.workspace.LangiumDocuments,
      workspaceRoot: this.shared.WorkspaceRoot(document.uri),
      exists: (uri) => this.shared.KnownFiles.exists(uri),
      namesFor: (container, property) => this.scopes().getScope({ container, property, reference: { $refText: '' } as Reference }).getAllElements().map(({ name }) => name),
    };
    const found = await Promise.all(rules.map((rule) => runRule(rule, file)));
    return [...readingDiagnostics(document.parseResult, document), ...found.flat()].sort(byPlace);
  }
}

/** A rule that fails is a mistake of this program; it must not take the other rules' findings with it. */
async function runRule(rule: Rule, file: CheckedFile): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  try {
    await rule.check(file, createReport(rule, diagnostics));
  } catch (error) {
    if (isOperationCancelled(error)) throw error;
    console.error(`The rule ${rule.id} failed.`, error);
  }
  return diagnostics;
}

const severities = { error: 1, warning: 2, info: 3, hint: 4 } as const;

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
