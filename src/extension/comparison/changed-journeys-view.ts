import { Disposable, EventEmitter, ThemeIcon, TreeItem, commands, window, workspace } from 'vscode';
import type { ExtensionContext, TreeView } from 'vscode';
import { findMergeBase, listRefs } from '../git/file-versions.js';
import { findGit, noGit } from '../git/find-git.js';
import type { GitRepository } from '../git/git-api.js';
import { watchGit } from '../git/watch-git.js';
import type { JourneyReader } from '../journey-reader.js';
import { fileName } from '../preview/file-name.js';
import { showInformation } from '../show-message.js';
import { findChangedJourneys } from './changed-journeys.js';
import type { ChangedJourney } from './changed-journeys.js';
import { describeVerdict } from './describe-verdict.js';
import type { FileVerdict } from './describe-verdict.js';
import { keepVerdicts } from './keep-verdicts.js';

const viewId = 'journey.changedJourneys';

/** The list of all journeys that a branch changes, in the Source Control view. VS Code asks for it only while somebody sees it. */
export interface ChangedJourneysView {
  show(): Promise<void>;
  /** Asks which branch or tag the journeys are to be compared with. */
  chooseBase(): Promise<void>;
  dispose(): void;
}

export function createChangedJourneysView({ workspaceState }: Pick<ExtensionContext, 'workspaceState'>, reader: JourneyReader): ChangedJourneysView {
  const changed = new EventEmitter<void>();
  const view: TreeView<ChangedJourney> = window.createTreeView(viewId, {
    treeDataProvider: { onDidChangeTreeData: changed.event, getChildren: async (parent) => (parent ? [] : [...await list()]), getTreeItem: describeItem },
  });
  let watch: Disposable | undefined;
  const findVerdict = keepVerdicts<FileVerdict>();
  const refresh = (): void => { changed.fire(); };
  const bases = (): Readonly<Record<string, string>> => workspaceState.get('journey.changedJourneys.bases', {});

  async function list(): Promise<readonly ChangedJourney[]> {
    watch ??= watchGit(refresh);
    const git = await findGit();
    const looked = await Promise.all((git?.repositories ?? []).map(async (repository) => {
      const base = await findBase(repository);
      return { base, journeys: git && base ? await findChangedJourneys({ git, repository, base, reader, findVerdict }) : [] };
    }));
    const labels = [...new Set(looked.flatMap(({ base }) => base?.label ?? []))];
    const journeys = looked.flatMap((each) => each.journeys);
    view.description = labels.length > 0 ? `since ${labels.join(', ')}` : '';
    view.message = journeys.length === 0 ? 'No journey has changed.' : '';
    return journeys;
  }

  /** Without another branch, what is not committed yet. */
  async function findBase(repository: GitRepository) {
    const head = repository.state.HEAD?.commit === undefined ? undefined : { label: 'HEAD', ref: 'HEAD' };
    return await findMergeBase(repository, bases()[repository.rootUri.toString()]) ?? head;
  }

  async function chooseBase(): Promise<void> {
    const git = await findGit();
    const active = window.activeTextEditor?.document.uri;
    const repository = (active && git?.getRepository(active)) ?? git?.repositories[0];
    if (!repository) return;
    const chosen = await window.showQuickPick(listRefs(repository), { title: 'Changed Journeys', placeHolder: 'Show what has changed since this branch left …' });
    if (chosen === undefined) return;
    await workspaceState.update('journey.changedJourneys.bases', { ...bases(), [repository.rootUri.toString()]: chosen });
    refresh();
  }

  return {
    async show() {
      // Without a repository, VS Code has no such view.
      const git = await findGit();
      if (git && git.repositories.length > 0) await commands.executeCommand(`${viewId}.focus`);
      else void showInformation(`${git ? 'No Git repository is open in this window' : noGit}, so there is no branch whose journeys could have changed.`);
    },
    chooseBase,
    dispose() {
      Disposable.from(view, changed, ...(watch ? [watch] : [])).dispose();
    },
  };
}

function describeItem(journey: ChangedJourney): TreeItem {
  const item = new TreeItem(journey.file);
  const { verdict } = journey;
  const verdictText = verdict ? describeVerdict(verdict) : '';
  const folder = workspace.asRelativePath(journey.file).replace(/\/?[^/]*$/, '');
  item.label = fileName(journey.file);
  item.description = [verdictText, folder].filter((part) => part !== '').join(' · ');
  item.tooltip = `${workspace.asRelativePath(journey.file)}: ${verdictText}`;
  item.iconPath = ThemeIcon.File;
  item.command = { title: 'Compare', command: 'journey.showComparison', arguments: [journey.versions] };
  return item;
}
