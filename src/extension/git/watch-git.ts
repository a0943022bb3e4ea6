import { Disposable } from 'vscode';
import type { GitApi, GitRepository } from './git-api.js';
import { findGit } from './find-git.js';
import { whenQuiet } from './when-quiet.js';

/** In milliseconds: a commit is several events, and a rebase many. */
const quiet = 200;

/** Tells when a commit, a checkout or a change of a file may have made a repository of the window another one: once, when git is done. */
export function watchGit(onDidChange: () => void): Disposable {
  const changes = whenQuiet(onDidChange, quiet);
  let listeners: Disposable | undefined;
  let isOver = false;
  void findGit().then((git) => {
    if (git && !isOver) listeners = watchRepositories(git, () => { changes.ask(); });
  });
  return new Disposable(() => {
    isOver = true;
    listeners?.dispose();
    changes.dispose();
  });
}

function watchRepositories(git: GitApi, onDidChange: () => void): Disposable {
  const listeners = new Map<string, Disposable>();
  const add = (repository: GitRepository): void => { listeners.set(repository.rootUri.toString(), repository.state.onDidChange(onDidChange)); };
  git.repositories.forEach(add);
  const opened = git.onDidOpenRepository((repository) => {
    add(repository);
    onDidChange();
  });
  const closed = git.onDidCloseRepository(({ rootUri }) => {
    listeners.get(rootUri.toString())?.dispose();
    listeners.delete(rootUri.toString());
    onDidChange();
  });
  return new Disposable(() => { Disposable.from(opened, closed, ...listeners.values()).dispose(); });
}
