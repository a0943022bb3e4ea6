import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openBlobs } from '../../src/cli/git/read-blobs.js';
import { withRepository } from './git-repository.js';

describe('what commits hold', () => {
  it('is read rightly, also where the same is asked for while others are on their way', () =>
    withRepository(async ({ path, git, write, commit }) => {
      const names = ['a', 'b', 'c', 'd', 'e'];
      for (const name of names) write(`${name}.journey`, `journey "${name.repeat(5000)}"\n`);
      commit('all');
      const objects = new Map(names.map((name) => [name, git('rev-parse', `HEAD:${name}.journey`).trim()]));
      const blobs = openBlobs(path);
      const asked = ['a', 'b', 'a', 'c', 'a', 'd', 'b', 'e'];
      const read = await Promise.all(asked.map((name) => blobs.read(objects.get(name) ?? '')));
      // The first is known by now, and the others go on behind it.
      const again = await Promise.all(['a', ...asked].map((name) => blobs.read(objects.get(name) ?? '')));
      blobs.close();
      deepEqual([...read, ...again].map((text) => text?.slice(9, 10)), [...asked, 'a', ...asked]);
    }));
}).timeout(30_000);
