import { UriUtils } from 'langium';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { isImport, isJourney, isPersona, type Persona } from '../../generated/ast.js';
import type { CheckedFile } from '../../rule.js';
import { endWithComment, quote, removeRange, startWithComments, textOf } from '../../rules/changes.js';
import { toWorkspaceEdit } from './workspace-edit.js';

const fileName = 'people.journey';

/**
 * Puts the personas of a file of journeys into a file of their own beside it, and imports that. It is offered on the line of a persona,
 * where no such file is there yet, and none of the personas names evidence, which would stay behind.
 */
export async function extractPersonas(file: CheckedFile, { start }: Range): Promise<readonly CodeAction[]> {
  const personas = file.placement.linesOf(file.file).filter(isPersona);
  const isThere = personas.some(({ $cstNode }) => $cstNode?.range.start.line === start.line);
  if (file.workspaceRoot === undefined || !isThere || !file.lines.some(isJourney) || personas.some(namesEvidence)) return [];
  const uri = UriUtils.joinPath(UriUtils.dirname(file.document.uri), fileName);
  if (file.documents.hasDocument(uri) || await file.exists(uri)) return [];
  return [{ title: `Move the personas to “${fileName}”`, kind: CodeActionKind.RefactorExtract, edit: { documentChanges: [
    { kind: 'create', uri: uri.toString(), options: { ignoreIfExists: false } },
    { textDocument: { uri: uri.toString(), version: null }, edits: [{ range: { start: origin, end: origin }, newText: writePersonas(personas, file) }] },
    ...toWorkspaceEdit(replaceByImport(personas, file), file.document.textDocument).documentChanges ?? [],
  ] } }];
}

const origin = { line: 0, character: 0 };

function namesEvidence({ lines }: Persona): boolean {
  return lines.some((line) => 'evidence' in line && line.evidence.length > 0);
}

function rangesOf(personas: readonly Persona[], file: CheckedFile): readonly (readonly [from: number, to: number])[] {
  return personas.flatMap((each) => (each.$cstNode ? [[startWithComments(each.$cstNode.offset, textOf(file)), endWithComment(each, textOf(file))] as const] : []));
}

function writePersonas(personas: readonly Persona[], file: CheckedFile): string {
  return `${rangesOf(personas, file).map(([from, to]) => textOf(file).slice(from, to)).join('\n\n')}\n`;
}

/** The import stands behind those that there are, or in the place of the first persona. */
function replaceByImport(personas: readonly Persona[], file: CheckedFile): ReturnType<typeof removePersonas> {
  const statement = `import ${quote(fileName)}`;
  const last = file.lines.filter(isImport).at(-1);
  const removed = removePersonas(personas, file);
  const end = last && endWithComment(last, textOf(file));
  if (end !== undefined) return [{ from: end, to: end, text: `\n${statement}` }, ...removed];
  const [first, ...others] = rangesOf(personas, file);
  return first ? [{ from: first[0], to: first[1], text: statement }, ...others.map(([from, to]) => removeWithGap(from, to, textOf(file)))] : [];
}

function removePersonas(personas: readonly Persona[], file: CheckedFile): readonly { from: number; to: number; text: string }[] {
  return rangesOf(personas, file).map(([from, to]) => removeWithGap(from, to, textOf(file)));
}

/** With the empty lines behind it. */
function removeWithGap(from: number, to: number, text: string): { from: number; to: number; text: string } {
  const removed = removeRange(from, to, text);
  const gap = /^(?:[ \t]*\r?\n)*/.exec(text.slice(removed.to))?.[0].length ?? 0;
  return { ...removed, to: removed.to + gap };
}
