import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFolder } from './journey-folder.js';
import type { CommandResult } from './journey-folder.js';

/** A real repository of git, in a folder of its own. */
export interface GitRepository {
  /** Absolute, without links. */
  readonly path: string;
  /** Runs git, and returns what it prints. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (name: string, text: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  /** Commits all that stands there, under a name that becomes a tag. */
  readonly commit: (tag: string) => void;
  readonly journey: (...args: readonly string[]) => Promise<CommandResult>;
}

/** Settings of whoever runs the tests have no say. */
export const gitEnvironment = {
  ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_PAGER: 'cat',
  GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.com', GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.com',
};

/** Makes a repository without commits, hands it over, and removes it again. */
export async function withRepository(use: (repository: GitRepository) => Promise<void> | void): Promise<void> {
  await withFolder({}, async (folder) => {
    const { path } = folder;
    const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: path, env: gitEnvironment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    git('init', '--quiet', '--initial-branch=main');
    const write = (name: string, text: string | Uint8Array): void => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    };
    const commit = (tag: string): void => {
      git('add', '--all');
      git('commit', '--quiet', '--message', tag);
      git('tag', tag);
    };
    await use({ path, git, write, read: (name) => readFileSync(join(path, name), 'utf8'), commit, journey: (...args) => folder.run(...args) });
  });
}
