import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nameVersions } from '../../src/extension/comparison/name-versions.js';
import type { VersionAddress } from '../../src/extension/comparison/version-address.js';

const commit = '0123456789abcdef0123456789abcdef01234567';

describe('The names of what a comparison compares', () => {
  it('are the version of git and the working tree', () => {
    checkNames(git('HEAD'), file(), 'visit.journey (HEAD ↔ Working Tree)');
    checkNames(git(commit), file(), 'visit.journey (01234567 ↔ Working Tree)');
    checkNames(git(`${commit}^`), git(commit), 'visit.journey (01234567^ ↔ 01234567)');
    checkNames(git('origin/main'), file(), 'visit.journey (origin/main ↔ Working Tree)');
  });

  it('tell the index from the last commit, where git in VS Code writes the same for both', () => {
    checkNames(git('~'), file(), 'visit.journey (HEAD ↔ Working Tree)');
    checkNames(git('~'), file(), 'visit.journey (Index ↔ Working Tree)', { isStaged: true });
    checkNames(git('HEAD'), git(''), 'visit.journey (HEAD ↔ Index)');
  });

  it('are commits of a pull request', () => {
    const review = { ...file(), scheme: 'review', query: JSON.stringify({ path: 'maps/visit.journey', commit, base: true }) };
    checkNames(review, file(), 'visit.journey (01234567 ↔ Working Tree)');
  });

  it('are what the tab says, where the addresses say nothing', () => {
    const old = { ...file(), scheme: 'vscode-local-history', query: 'yesterday' };
    checkNames(old, file(), 'visit.journey (yesterday) ↔ visit.journey', { label: 'visit.journey (yesterday) ↔ visit.journey', names: ['Before', 'After'] });
    checkNames({ ...old, query: '{"broken' }, file(), 'visit.journey', { label: 'visit.journey', names: ['Before', 'After'] });
  });

  it('are those of two files, with as much of their folders as it takes', () => {
    checkNames(file('/maps/a.journey'), file('/maps/b.journey'), 'a.journey ↔ b.journey');
    checkNames(file('/maps/old/a.journey'), file('/maps/new/a.journey'), 'old/a.journey ↔ new/a.journey');
    checkNames(file('/a.journey'), file('/maps/a.journey'), '/a.journey ↔ maps/a.journey');
  });
});

interface Expectation {
  readonly label?: string;
  readonly isStaged?: boolean;
  readonly names?: readonly [string, string];
}

/** Unless `names` says otherwise, what each side is called stands in the title. */
function checkNames(before: VersionAddress, after: VersionAddress, title: string, { label = '', isStaged = false, names }: Expectation = {}): void {
  const named = nameVersions(before, after, label, isStaged);
  const [, first = '', second = ''] = /^(?:visit\.journey \()?(.*) ↔ (.*?)\)?$/.exec(title) ?? [];
  deepEqual([named.title, named.before, named.after], [title, ...(names ?? [first, second])]);
}

function file(path = '/maps/visit.journey'): VersionAddress {
  return { scheme: 'file', path, query: '', fsPath: path };
}

function git(ref: string): VersionAddress {
  return { ...file(), scheme: 'git', query: JSON.stringify({ path: file().path, ref }) };
}
