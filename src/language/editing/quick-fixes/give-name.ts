import type { LangiumDocument } from 'langium';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import type { JourneyFile, Line } from '../../generated/ast.js';
import { wordOf } from '../../placement.js';
import { listLines } from '../../rule.js';
import { nameFrom, namesAmong } from '../../rules/changes.js';
import { words } from '../../words.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** Names the element on the line of the cursor, after its title, so that paths, opportunities and data files can refer to it. */
export function giveName({ parseResult, textDocument }: LangiumDocument<JourneyFile>, { start }: Range): readonly CodeAction[] {
  const lines = listLines(parseResult.value);
  const line = lines.find((each) => each.$cstNode?.range.start.line === start.line && isUnnamed(each));
  const { $cstNode: node } = line ?? {};
  if (line === undefined || node === undefined) return [];
  const word = wordOf(line);
  const title = 'title' in line ? line.title : 'text' in line ? line.text : undefined;
  const name = nameFrom(title, namesAmong(lines), word.charAt(0).toUpperCase() + word.slice(1));
  const at = node.offset + word.length;
  if (!isWritten(word, node.offset, textDocument.getText())) return [];
  const edit = toWorkspaceEdit([{ from: at, to: at, text: ` ${name}` }], textDocument);
  return [{ title: `Give the ${word} a name: ${name}`, kind: CodeActionKind.RefactorRewrite, edit }];
}

/** Whether the word stands there by itself, and is none that the reader has guessed. */
function isWritten(word: string, offset: number, text: string): boolean {
  return text.slice(offset, offset + word.length).toLowerCase() === word && /^(?:[\s{"]|$)/.test(text.charAt(offset + word.length));
}

/** Elements that something can refer to; a fact without a block is named too seldom to offer it. */
function isUnnamed(line: Line): boolean {
  const { opens, shape }: { readonly opens?: boolean; readonly shape: readonly string[] } = words[wordOf(line)];
  const name = 'name' in line ? (line.name as string | undefined) : undefined;
  return opens === true && shape.includes('name') && name === undefined;
}
