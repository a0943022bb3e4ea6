import { equal, throws } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { commitBundle } from '../../scripts/action/commit-bundle.mjs';
import { createRepository } from '../action/repository.js';
import type { Repository } from '../action/repository.js';

describe('the commit of a release', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = createRepository({ '.gitignore': 'out/\n', 'action.yml': 'runs\n' });
    repository.git('config', 'user.name', 'Ada');
    repository.git('config', 'user.email', 'ada@example.org');
    mkdirSync(join(repository.folder, 'out', 'action'), { recursive: true });
    writeFileSync(join(repository.folder, 'out', 'action', 'main.mjs'), 'bundle\n');
  });
  afterEach(() => { repository.remove(); });

  it('holds the bundle besides the sources, and no branch does', () => {
    const commit = commitBundle(repository.folder, 'out/action', 'Release');
    equal(repository.git('ls-tree', '-r', '--name-only', commit), '.gitignore\naction.yml\nout/action/main.mjs');
    equal(repository.git('rev-parse', `${commit}^`), repository.git('rev-parse', 'main'));
    equal(repository.git('status', '--porcelain'), '');
  });

  it('is refused where the sources of the bundle are not committed', () => {
    writeFileSync(join(repository.folder, 'action.yml'), 'changed\n');
    throws(() => commitBundle(repository.folder, 'out/action', 'Release'), /changes that are not committed/u);
  });
});
