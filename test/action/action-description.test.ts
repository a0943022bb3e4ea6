import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';

const description = readFileSync(join(root, 'action.yml'), 'utf8');
const page = readFileSync(join(root, 'docs', 'pull-requests.md'), 'utf8');

/** The names in a part of action.yml, which stand two spaces in. */
function namesIn(part: string): readonly string[] {
  const [, lines = ''] = new RegExp(`^${part}:\\n((?: .*\\n)+)`, 'mu').exec(description) ?? [];
  return [...lines.matchAll(/^ {2}(\S+):$/gmu)].flatMap(([, name = '']) => name);
}

/** The names in the first column of a table of the page. */
function namesUnder(heading: string): readonly string[] {
  const [, section = ''] = new RegExp(`^## ${heading}\\n([^]*?)(?=^## |$(?![^]))`, 'mu').exec(page) ?? [];
  return [...section.matchAll(/^\| (`.*?`) \|/gmu)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/gu)].flatMap(([, name = '']) => name));
}

describe('the description of the action', () => {
  it('has the inputs that the page tells of', () => deepEqual(namesIn('inputs'), namesUnder('Inputs')));
  it('has the outputs that the page tells of', () => deepEqual(namesIn('outputs'), namesUnder('Outputs')));

  it('is used in ten lines', () => {
    const [, workflow = ''] = /^```yaml\n([^]*?)^```$/mu.exec(page) ?? [];
    equal(workflow.trimEnd().split('\n').length, 10);
  });
});
