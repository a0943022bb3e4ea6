import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of git on the disk, whose branch `main` also stands there as the one that was fetched. */
export interface Repository {
  readonly folder: string;
  /** Runs git, and returns what it prints. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files, or removes those without a text, and commits all. Returns the name of the commit. */
  readonly commit: (files: Readonly<Record<string, string | undefined>>) => string;
  readonly remove: () => void;
}

/** Nothing of the machine's own settings decides about a test. */
const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org', GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };

export function createRepository(files: Readonly<Record<string, string>>): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-pull-')));
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, env: { ...process.env, ...settings }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const commit: Repository['commit'] = (changed) => {
    for (const [path, text] of Object.entries(changed)) place(join(folder, path), text);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(files);
  git('update-ref', 'refs/remotes/origin/main', 'main');
  return { folder, git, commit, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

function place(file: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
