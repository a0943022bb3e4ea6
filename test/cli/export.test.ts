import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { packageFolder } from '../../src/cli/package-folder.js';
import { runIn, withFolder } from './journey-folder.js';

const examples = join(packageFolder(), 'examples');

function validator(schema: string) {
  return new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(join(packageFolder(), 'schemas', schema), 'utf8')) as object);
}

describe('journey export', () => {
  const isDocument = validator('journey-document.schema.json');
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.journey'))) {
    it(`prints ${name} in the published shape, without a place or a path of this machine`, async () => {
      const { exitCode, stdout, stderr } = await runIn(examples, ['export', name, '--format', 'json']);
      assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: '' });
      isDocument(JSON.parse(stdout));
      assert.deepEqual(isDocument.errors ?? [], []);
      assert.ok(!stdout.includes(packageFolder()) && !stdout.includes('file:') && !stdout.includes('"range"'));
    });
  }

  it('refuses what is not in the published shape', () => {
    assert.ok(!isDocument({ version: 1 }));
    assert.ok(!isDocument({ version: 2, imports: [], declarations: {}, imported: {}, journeys: [] }));
  });

  it('prints the same bytes each time', async () => {
    const [first, second] = [await runIn(examples, ['export', 'first-order.journey']), await runIn(examples, ['export', './first-order.journey'])];
    assert.equal(first.stdout, second.stdout);
  });

  it('exports what can be read of a broken journey, tells its errors, and ends with 1', () =>
    withFolder({ 'a.journey': 'journey "Day" {\n  stage "Go" {\n    step\n    step "Work" { feels -2 }\n  }\n}\n' }, async (folder) => {
      const { exitCode, stderr } = await folder.run('export', 'a.journey', '-o', 'a.json');
      assert.equal(exitCode, 1);
      assert.match(stderr, /^a\.journey:3:5 error .+\n$/);
      assert.match(readFileSync(join(folder.path, 'a.json'), 'utf8'), /"Work"/);
    }));

  it('takes one file, not a folder', () =>
    withFolder({ 'z/a.journey': '' }, async (folder) => {
      assert.deepEqual(await folder.run('export', 'z'), { exitCode: 2, stdout: '', stderr: 'z: this is a folder; name one .journey file in it.\n' });
    }));
});

describe('journey check on the examples', () => {
  it('prints JSON in the published shape, and finds no errors', async () => {
    const isResult = validator('check-result.schema.json');
    const { exitCode, stdout } = await runIn(packageFolder(), ['check', 'examples', '--format', 'json']);
    isResult(JSON.parse(stdout));
    assert.deepEqual(isResult.errors ?? [], []);
    assert.equal(exitCode, 0, stdout);
  });
});
