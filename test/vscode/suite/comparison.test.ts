import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { readImport, readText } from '../../../src/extension/comparison/read-text.js';
import type { ComparedVersions } from '../../../src/protocol.js';
import { eventually } from './eventually.js';
import { openJourney, replaceText, uriOf } from './open-journey.js';

describe('a comparison in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is one of the two texts of the diff in front', async () => {
    await vscode.commands.executeCommand('vscode.diff', uriOf('visit.journey'), uriOf('later.journey'), 'Then and now');
    await vscode.commands.executeCommand('journey.compareDiff');
    const tab = await eventually('a comparison', comparisonTab);
    equal(tab.label, 'visit.journey ↔ later.journey');
  });

  it('is one of a text that has no file', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'journey', content: 'journey "A visit"\n' });
    await vscode.commands.executeCommand('vscode.diff', uriOf('visit.journey'), draft.uri, 'Now and a draft');
    await vscode.commands.executeCommand('journey.compareDiff');
    await eventually('a comparison', comparisonTab);
  });

  for (const scheme of ['review', 'pr']) {
    it(`is one of two documents that an extension for pull requests gives, as ${scheme}:`, async () => {
      const texts = vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: ({ query }) => `journey "A visit" {\n  stage "S" {\n    step "${query.includes('1111') ? 'Waits' : 'Comes in'}"\n  }\n}\n`,
      });
      const [base, head] = ['1', '2'].map((digit) => uriOf('visit.journey').with({ scheme, query: JSON.stringify({ commit: digit.repeat(40), path: 'visit.journey' }) }));
      await vscode.commands.executeCommand('vscode.diff', base, head, 'visit.journey (Pull Request)');
      await vscode.commands.executeCommand('journey.compareDiff');
      equal((await eventually('a comparison', comparisonTab)).label, 'visit.journey (11111111 ↔ 22222222)');
      await eventually('both texts', () => ([base, head].every((uri) => vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri?.toString())) ? true : undefined));
      equal(comparisonTabs().length, 1);
      texts.dispose();
    });
  }

  it('is opened once for the same versions, beside those of others', async () => {
    const versions = versionsOf('visit.journey', 'later.journey');
    await vscode.commands.executeCommand('journey.showComparison', versions);
    await eventually('a comparison', comparisonTab);
    await vscode.commands.executeCommand('journey.showComparison', versionsOf('later.journey', 'visit.journey'));
    await eventually('another', () => (comparisonTabs().length === 2 ? true : undefined));
    await vscode.commands.executeCommand('journey.showComparison', versions);
    await eventually('the first again', () => (comparisonTabs().find(({ label }) => label === versions.title)?.isActive === true ? true : undefined));
    equal(comparisonTabs().length, 2);
  });

  it('is closed where a version is not there', async () => {
    await vscode.commands.executeCommand('journey.showComparison', versionsOf('nowhere.journey', 'visit.journey'));
    await eventually('no comparison', () => (comparisonTabs().length === 0 ? true : undefined));
  });
});

describe('the text of a version', () => {
  it('is what an editor has of it, saved or not', async () => {
    equal(await readText(uriOf('later.journey')), (await vscode.workspace.openTextDocument(uriOf('later.journey'))).getText());
    await replaceText(await openJourney('later.journey'), 'journey "Unsaved"\n');
    equal(await readText(uriOf('later.journey')), 'journey "Unsaved"\n');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('comes from wherever VS Code has it, with what it imports at the same version', async () => {
    const asked: string[] = [];
    const provider = vscode.workspace.registerTextDocumentContentProvider('journey-past', {
      provideTextDocumentContent(uri) {
        asked.push(uri.query);
        return `// ${uri.path.replace(/^.*\//, '')}`;
      },
    });
    const old = uriOf('visit.journey').with({ scheme: 'journey-past', query: JSON.stringify({ path: uriOf('visit.journey').fsPath, ref: 'HEAD' }) });
    deepEqual([await readText(old), await readImport(old, 'later.journey')], ['// visit.journey', '// later.journey']);
    deepEqual(asked.map((query) => (JSON.parse(query) as { readonly ref: string }).ref), ['HEAD', 'HEAD']);
    deepEqual([await readImport(old, '../outside.journey'), await readImport(old, 'visit.journey')], [undefined, undefined]);
    provider.dispose();
  });

  it('imports files of the workspace only, and follows no link', async () => {
    const visit = uriOf('visit.journey');
    equal((await readImport(visit, 'later.journey'))?.startsWith('persona Guest'), true);
    for (const path of ['linked.journey', '../x.journey', '/etc/hosts', 'file:///etc/hosts', 'a\\b.journey', '\ud800.journey', 'nowhere.journey']) {
      equal(await readImport(visit, path), undefined, path);
    }
  });
});

function versionsOf(before: string, after: string): ComparedVersions {
  return { title: `${before} ↔ ${after}`, before: { uri: uriOf(before).toString(), label: before }, after: { uri: uriOf(after).toString(), label: after } };
}

function comparisonTab(): vscode.Tab | undefined {
  return comparisonTabs()[0];
}

function comparisonTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('journey.comparison'));
}
