import { TabInputTextDiff, Uri, window } from 'vscode';
import type { Tab } from 'vscode';
import type { ComparedVersions } from '../../protocol.js';
import { nameVersions } from '../comparison/name-versions.js';
import { pickVersions } from '../comparison/pick-versions.js';
import { presentFile } from '../comparison/present-file.js';
import { findGit } from '../git/find-git.js';
import { showInformation } from '../show-message.js';
import type { CommandContext } from './register-commands.js';

/** Compares what an open diff of two texts shows, wherever the two come from. */
export async function compareDiff({ comparisons }: CommandContext): Promise<void> {
  const { activeTab } = window.tabGroups.activeTabGroup;
  if (activeTab?.input instanceof TabInputTextDiff) comparisons.show(await versionsOf(activeTab, activeTab.input));
  else void showInformation('Open the changes of a .journey file first, such as from the Source Control view.');
}

async function versionsOf({ label }: Tab, { original, modified }: TabInputTextDiff): Promise<ComparedVersions> {
  const { title, before, after } = nameVersions(original, modified, label, await isStaged(modified));
  return { title, before: { uri: original.toString(), label: before }, after: { uri: modified.toString(), label: after } };
}

async function isStaged(file: Uri): Promise<boolean> {
  const repository = file.scheme === 'file' ? (await findGit())?.getRepository(file) : undefined;
  return repository?.state.indexChanges.some(({ uri }) => uri.toString() === file.toString()) ?? false;
}

/** Asks what a journey is to be compared with: the one that a menu stands on, else that of the active editor. */
export async function compareWith({ comparisons, previews, reader }: CommandContext, handed?: unknown): Promise<void> {
  const file = uriOf(handed) ?? previews.active()?.uri() ?? window.activeTextEditor?.document.uri;
  if (!file?.path.endsWith('.journey')) void showInformation('Choose a .journey file, or open one first: it is compared with another version of it, or with another journey.');
  else showComparison({ comparisons }, await pickVersions(presentFile(file), reader));
}

/** For lists of what can be compared, which hand over an entry. */
export function showComparison({ comparisons }: Pick<CommandContext, 'comparisons'>, versions: unknown): void {
  if (versions) comparisons.show(versions as ComparedVersions);
}

/** The explorer hands a command the address of a file, the Source Control view what it knows of it. */
function uriOf(handed: unknown): Uri | undefined {
  if (handed instanceof Uri) return handed;
  const { resourceUri } = (handed ?? {}) as { readonly resourceUri?: unknown };
  return resourceUri instanceof Uri ? resourceUri : undefined;
}
