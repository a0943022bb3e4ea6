import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the test's workspace in the first column, as its only editor. */
export async function openJourney(name: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  return vscode.window.showTextDocument(uriOf(name), { viewColumn: vscode.ViewColumn.One, preview: false });
}

export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a text in place of the whole of a document, as one edit. */
export async function replaceText({ document }: vscode.TextEditor, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  ok(await vscode.workspace.applyEdit(edit), 'VS Code refuses the edit');
}
