import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { createCheckedFile } from '../../checked-file.js';
import { isJourneyDocument } from '../../imports.js';
import { slips } from '../../reading/finding.js';
import type { EditorServices } from '../editing-module.js';
import { extractPersonas } from './extract-personas.js';
import { findMendable, type Mendable } from './find-fixes.js';
import { giveName } from './give-name.js';
import { moveStep } from './move-step.js';
import { joinChanges, toWorkspaceEdit } from './workspace-edit.js';

/** Mends at one go what is only a matter of spelling, for example when a file is saved. */
export const fixAllKind = 'source.fixAll.journey';

/** The kinds of code actions that there are, for editors that ask before. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorExtract, fixAllKind];

/** Quick fixes for what the rules and the reader found, and small changes that a map maker may want. */
export class JourneyCodeActionProvider implements CodeActionProvider {
  constructor(private readonly services: EditorServices) {}

  async getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): Promise<CodeAction[]> {
    if (!isJourneyDocument(document)) return [];
    const { only: asked } = context;
    const wants = (kind: string): boolean => asked?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? !kind.startsWith('source');
    const file = createCheckedFile(document, { shared: this.services.shared, scopes: this.services.references.ScopeProvider });
    const own = context.diagnostics.filter(({ source }) => source === 'journey');
    const spelling = wants(fixAllKind) ? await findMendable(document, this.services, spellingCodes) : [];
    const found = wants(CodeActionKind.QuickFix) ? await findMendable(document, this.services, new Set(own.map(({ code }) => String(code)))) : [];
    return [
      ...own.flatMap((diagnostic) => fixOne(diagnostic, found, document)),
      ...own.filter((diagnostic) => isMended(diagnostic, found)).filter(isFirstOfItsKind).flatMap((diagnostic) => fixKind(diagnostic, found, document)),
      ...fixAll(spelling, document),
      ...(wants(CodeActionKind.RefactorRewrite) ? [...giveName(document, range), ...moveStep(file, range)] : []),
      ...(wants(CodeActionKind.RefactorExtract) ? await extractPersonas(file, range) : []),
    ];
  }
}

const spellingCodes: ReadonlySet<string> = new Set(slips);

function fixOne(diagnostic: Diagnostic, found: readonly Mendable[], { textDocument }: LangiumDocument): readonly CodeAction[] {
  const mendable = found.find(({ code, range }) => code === diagnostic.code && isSame(range, diagnostic.range));
  return (mendable?.fixes ?? []).map(({ title, changes, preferred }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: toWorkspaceEdit(changes, textDocument),
    ...(preferred && { isPreferred: true }),
  }));
}

/** Who asks about a finding wants that one mended, and others only along with it. */
function isMended(diagnostic: Diagnostic, found: readonly Mendable[]): boolean {
  return preferredChanges(found.filter(({ code, range }) => code === diagnostic.code && isSame(range, diagnostic.range))).length > 0;
}

/** Does the same for all findings of one kind, where there are several. */
function fixKind(diagnostic: Diagnostic, found: readonly Mendable[], { textDocument }: LangiumDocument): readonly CodeAction[] {
  const alike = preferredChanges(found.filter(({ code }) => code === diagnostic.code));
  if (alike.length < 2) return [];
  const title = `Fix all ${alike.length} of this kind (${String(diagnostic.code)})`;
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: toWorkspaceEdit(joinChanges(alike), textDocument) }];
}

function fixAll(found: readonly Mendable[], { textDocument }: LangiumDocument): readonly CodeAction[] {
  const changes = joinChanges(preferredChanges(found));
  return changes.length === 0 ? [] : [{ title: 'Mend the spelling of the whole file', kind: fixAllKind, edit: toWorkspaceEdit(changes, textDocument) }];
}

function preferredChanges(found: readonly Mendable[]): readonly Mendable['fixes'][number]['changes'][] {
  return found.flatMap(({ fixes }) => {
    const fix = fixes.find(({ preferred }) => preferred);
    return fix ? [fix.changes] : [];
  });
}

function isFirstOfItsKind(diagnostic: Diagnostic, index: number, all: readonly Diagnostic[]): boolean {
  return all.findIndex(({ code }) => code === diagnostic.code) === index;
}

function isSame(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line && a.end.character === b.end.character;
}
