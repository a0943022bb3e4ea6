import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually } from './eventually.js';
import { openJourney, uriOf } from './open-journey.js';

describe('the preview in VS Code', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the text, which keeps the focus', async () => {
    await openJourney('visit.journey');
    await vscode.commands.executeCommand('journey.showPreviewToSide');
    const { group } = await eventually('a preview', previewTab);
    equal(group.viewColumn, vscode.ViewColumn.Two);
    equal(vscode.window.activeTextEditor?.document.fileName.endsWith('visit.journey'), true);
  });

  it('opens beside a new map that has no file yet', async () => {
    await vscode.commands.executeCommand('journey.newJourney');
    const { group } = await eventually('a preview', previewTab);
    equal(group.viewColumn, vscode.ViewColumn.Two);
    const { isUntitled, languageId } = vscode.window.activeTextEditor?.document ?? {};
    deepEqual([isUntitled, languageId], [true, 'journey']);
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

  it('is opened once more for each that is locked', async () => {
    await openJourney('visit.journey');
    await vscode.commands.executeCommand('journey.showPreviewToSide');
    await eventually('a preview', previewTab);
    await vscode.commands.executeCommand('journey.showLockedPreviewToSide', uriOf('visit.journey'));
    await eventually('a locked preview', () => previewTabs().find(({ label }) => label === '[Preview] visit.journey'));
    equal(previewTabs().length, 2);
  });

  it('follows another file, unless it is locked', async () => {
    await openJourney('visit.journey');
    await vscode.commands.executeCommand('journey.showPreview');
    await eventually('a preview', previewTab);
    await vscode.commands.executeCommand('journey.togglePreviewLock');
    await eventually('a locked preview', () => previewTabs().find(({ label }) => label === '[Preview] visit.journey'));
    await vscode.commands.executeCommand('journey.togglePreviewLock');
    await eventually('a preview that follows', () => previewTabs().find(({ label }) => label === 'Preview visit.journey'));
    await vscode.window.showTextDocument(uriOf('broken.journey'), { viewColumn: vscode.ViewColumn.Two });
    await eventually('a preview of another file', () => previewTabs().find(({ label }) => label === 'Preview broken.journey'));
  });

  it('is an editor of one file, where that is asked for, and leads to its source', async () => {
    await openJourney('visit.journey');
    await vscode.commands.executeCommand('vscode.openWith', uriOf('visit.journey'), 'journey.previewEditor');
    await eventually('an editor', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.viewType === 'journey.previewEditor' ? input : undefined;
    });
    await eventually('the text', async () => {
      await vscode.commands.executeCommand('journey.showSource');
      return vscode.window.activeTextEditor?.document.fileName.endsWith('visit.journey') === true ? true : undefined;
    });
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
