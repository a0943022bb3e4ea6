import { equal } from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually } from './eventually.js';
import { openJourney } from './open-journey.js';

describe('the preview in VS Code', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the text, which keeps the focus', async () => {
    await openJourney('visit.journey');
    await vscode.commands.executeCommand('journey.showPreviewToSide');
    const { group } = await eventually('a preview', previewTab);
    equal(group.viewColumn, vscode.ViewColumn.Two);
    equal(vscode.window.activeTextEditor?.document.fileName.endsWith('visit.journey'), true);
  });

  it('opens in place of the text', async () => {
    await openJourney('visit.journey');
    await vscode.commands.executeCommand('journey.showPreview');
    const { group } = await eventually('a preview', previewTab);
    equal(group.viewColumn, vscode.ViewColumn.One);
  });

  it('is opened once, however often it is asked for', async () => {
    await openJourney('visit.journey');
    await vscode.commands.executeCommand('journey.showPreviewToSide');
    await eventually('a preview', previewTab);
    await vscode.commands.executeCommand('journey.showPreviewToSide');
    equal(previewTabs().length, 1);
  });
});

function previewTab(): vscode.Tab | undefined {
  return previewTabs()[0];
}

function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('journey.preview'));
}
