import { TabInputText, TabInputWebview, window } from 'vscode';
import type { Tab, Uri } from 'vscode';

export const previewType = 'journey.preview';
/** The preview as an editor of one file, for “Reopen Editor With…”. */
export const previewEditorType = 'journey.previewEditor';

/** The tabs of previews. One of before a reload is there already while its panel may still be waiting to be restored. */
export function previewTabs(): readonly Tab[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(previewType));
}

/** Those that follow the active journey, as their titles tell: the name of one that is locked begins with a bracket. */
export function followingTabs(): readonly Tab[] {
  return previewTabs().filter(({ label }) => !label.startsWith('['));
}

/** The journey that somebody most likely looks at: that of the active editor, else a visible one. */
export function journeyInSight(): Uri | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const editor = editors.find((one) => one?.document.languageId === 'journey');
  return editor?.document.uri ?? journeyInTab();
}

/** Right after a reload, tabs are there before their editors. */
function journeyInTab(): Uri | undefined {
  const { all, activeTabGroup } = window.tabGroups;
  const inputs = [activeTabGroup, ...all].map(({ activeTab }) => activeTab?.input);
  return inputs.flatMap((input) => (input instanceof TabInputText ? [input.uri] : [])).find(({ path }) => path.endsWith('.journey'));
}
