import { deepEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { packageFolder } from '../../src/cli/package-folder.js';

const { engines: { node: needed } } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { readonly engines: { readonly node: string } };
const oldest = needed.replace('>=', '');

function checkStart(version: string, exitCode: number, told: string): void {
  const pretend = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--import', pretend, join('src', 'cli', 'require-node.ts')], { cwd: packageFolder(), encoding: 'utf8' });
  deepEqual({ status, stderr }, { status: exitCode, stderr: told });
}

describe('the command line in an old Node', () => {
  it('says which Node it needs', () => {
    for (const version of ['20.19.0', '22.11.0']) checkStart(version, 2, `journey needs Node ${oldest} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org.\n`);
  });

  it('starts in any other', () => {
    for (const version of [`${oldest}.0`, '24.0.0']) checkStart(version, 0, '');
  });
}).timeout(60_000);
