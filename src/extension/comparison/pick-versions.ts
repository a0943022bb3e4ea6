import { QuickPickItemKind, window, workspace } from 'vscode';
import type { QuickPickItem, Uri } from 'vscode';
import type { ComparedVersions } from '../../protocol.js';
import { findMergeBase, listRefs } from '../git/file-versions.js';
import { findGit, noGit } from '../git/find-git.js';
import type { GitApi, GitRepository } from '../git/git-api.js';
import type { JourneyReader } from '../journey-reader.js';
import { fileName } from '../preview/file-name.js';
import { compareWithBaseline } from './compare-with-baseline.js';
import { compareWithRef } from './compare-with-ref.js';
import { nameFiles } from './name-versions.js';
import { titleOf } from './one-journey.js';

const asking = { title: 'Compare Journey' };

/** What a journey can be compared with: an entry of the list, and what is compared when it is chosen. */
interface Choice extends QuickPickItem {
  /** Undefined where somebody has gone no further. */
  readonly choose?: () => Promise<ComparedVersions | undefined>;
}

/** Asks what a file is to be compared with. Says why, where that can't be done. Undefined where nothing was chosen. */
export async function pickVersions(file: Uri, reader: JourneyReader): Promise<ComparedVersions | undefined> {
  // The list opens at once, and says itself that it waits: Git may be starting still.
  const choice = await window.showQuickPick(listChoices(file, reader), { ...asking, placeHolder: `Compare ${fileName(file)} with …`, matchOnDescription: true });
  return choice?.choose?.();
}

async function listChoices(file: Uri, reader: JourneyReader): Promise<readonly Choice[]> {
  const [git, baselines] = await Promise.all([gitChoices(file), baselineChoices(file, reader)]);
  return [...git, ...baselines, { label: '$(file) Another Journey…', choose: () => anotherFile(file) }];
}

async function gitChoices(file: Uri): Promise<readonly Choice[]> {
  const git = await findGit();
  if (!git) return [explain(noGit)];
  const repository = git.getRepository(file);
  if (!repository) return [explain(`${fileName(file)} is in no Git repository of this window`)];
  const base = await findMergeBase(repository);
  const at = (ref: string, label: string) => () => compareWithRef({ git, repository, file, ref, label });
  return [
    { label: '$(git-commit) HEAD', description: 'the last commit', choose: at('HEAD', 'HEAD') },
    ...(base ? [{ label: `$(git-merge) Merge base with ${base.label}`, description: 'where this branch left it', choose: at(base.ref, `merge base with ${base.label}`) }] : []),
    { label: '$(git-branch) Branch or Tag…', choose: () => pickRef(git, repository, file) },
  ];
}

/** A line of the list that says why there are no more. */
function explain(label: string): Choice {
  return { label, kind: QuickPickItemKind.Separator };
}

async function pickRef(git: GitApi, repository: GitRepository, file: Uri): Promise<ComparedVersions | undefined> {
  const ref = await window.showQuickPick(listRefs(repository), { ...asking, placeHolder: `Compare ${fileName(file)} with its version on …` });
  return ref === undefined ? undefined : compareWithRef({ git, repository, file, ref, label: ref });
}

/** For each journey of the future that says which one it is to replace. */
async function baselineChoices(file: Uri, reader: JourneyReader): Promise<readonly Choice[]> {
  const read = await reader.read(file);
  if (typeof read === 'string') return [];
  return read.document.journeys.filter(({ baseline }) => baseline !== undefined).map((journey) => (
    { label: `$(milestone) Baseline of “${titleOf(journey)}”`, description: journey.baseline ?? '', choose: () => compareWithBaseline(file, journey, read.document, reader) }
  ));
}

async function anotherFile(file: Uri): Promise<ComparedVersions | undefined> {
  const files = (await workspace.findFiles('**/*.journey')).filter((other) => other.toString() !== file.toString());
  const items = files.map((uri) => ({ label: fileName(uri), description: workspace.asRelativePath(uri), uri })).sort((a, b) => a.description.localeCompare(b.description));
  const chosen = await window.showQuickPick(items, { ...asking, placeHolder: `Compare ${fileName(file)} with …`, matchOnDescription: true });
  if (!chosen) return undefined;
  const { title, before, after } = nameFiles(chosen.uri, file);
  return { title, before: { uri: chosen.uri.toString(), label: before }, after: { uri: file.toString(), label: after } };
}
