import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

describe('The README', () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8');
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

  it('lists every command by its title', () => {
    const listed = [...page.matchAll(/^\| Journey: (.+?) \|.*\(`([\w.]+)`\) \|$/gm)].map(([, title, command]) => `${command ?? ''} ${title ?? ''}`);
    deepEqual(listed.toSorted(), contributes.commands.map(({ command, title }) => `${command} ${title}`).sort());
  });

  it('lists every setting', () => {
    const listed = [...page.matchAll(/^\| `(journey\.[\w.]+)` \|/gm)].map(([, setting]) => setting);
    deepEqual(listed.toSorted(), Object.keys(contributes.configuration.properties).sort());
  });
});
