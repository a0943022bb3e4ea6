import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a commit on top of the current one that also holds a folder which git is told to ignore. Branches, the index and the files
 * on the disk stay as they are. Throws where git fails, or where the files on the disk differ from the current commit.
 * @param {string} repository
 * @param {string} folder in it
 * @param {string} message
 * @returns {string} the name of the commit
 */
export function commitBundle(repository, folder, message) {
  const own = mkdtempSync(join(tmpdir(), 'journey-index-'));
  const env = { ...process.env, GIT_INDEX_FILE: join(own, 'index') };
  /** @param {readonly string[]} args */
  const git = (...args) => execFileSync('git', args, { cwd: repository, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  try {
    git('read-tree', 'HEAD');
    if (git('status', '--porcelain') !== '') throw new Error('There are changes that are not committed: they would be in the bundle, and not in its commit.');
    git('add', '--force', '--', folder);
    return git('commit-tree', git('write-tree'), '-p', 'HEAD', '-m', message);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
