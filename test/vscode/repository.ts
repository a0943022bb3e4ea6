import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const someone = ['-c', 'user.name=Map Maker', '-c', 'user.email=maps@example.com', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];

export interface Repository {
  readonly git: (...args: readonly string[]) => string;
  /** Changes a file on the disk. Throws where the text does not hold what is to be replaced. */
  readonly replace: (file: string, before: string, after: string) => void;
  readonly commitAll: (message: string) => void;
}

/** A folder as a repository of git, with settings that don't come from this machine. */
export function inRepository(folder: string): Repository {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...args: readonly string[]): string => execFileSync('git', [...someone, ...args], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    git,
    replace(file, before, after) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(before)) throw new Error(`${file} does not hold ${before}.`);
      writeFileSync(path, text.replace(before, after));
    },
    commitAll(message) {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
  };
}
