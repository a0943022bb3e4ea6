import { ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { CheckedWorkspace } from '../../../src/protocol.js';
import { eventually } from './eventually.js';
import { uriOf } from './open-journey.js';

describe('a check of the workspace', () => {
  it('shows the problems of files that are closed, and counts them', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const checked = await vscode.commands.executeCommand<CheckedWorkspace>('journey.checkWorkspace');
    ok(checked.files >= 2 && checked.errors >= 1, JSON.stringify(checked));
    await eventually('an error', () => vscode.languages.getDiagnostics(uriOf('broken.journey')).find(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
