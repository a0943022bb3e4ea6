import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, it } from 'mocha';
import type { Log, Result } from 'sarif';
import { rules } from '../../src/language/rules.js';
import { runIn, withFolder } from '../cli/journey-folder.js';

/** The schema of OASIS is of draft 4, of which it uses nothing that the drafts of today read otherwise. */
function compileSchema() {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
}

const isSarif = compileSchema();

function readLog(text: string): Log {
  const log = JSON.parse(text) as Log;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
  return log;
}

async function checkLog(contents: Readonly<Record<string, string>>, check: (results: readonly Result[], log: Log) => void): Promise<void> {
  await withFolder(contents, async (folder) => {
    const { stdout, stderr } = await folder.run('check', '.', '--format', 'sarif');
    assert.equal(stderr, '');
    const log = readLog(stdout);
    check(log.runs[0]?.results ?? [], log);
  });
}

const map = [
  'journey Order "First order" {',
  '  goal        "Arrive"',
  '  stage Pay "Pay" {',
  '    step "Pays" {',
  '      pain Slow "Too slow" { severity high }',
  '      pain Dear "Too dear" { severity high }',
  '    }',
  '  }',
  '}',
  '',
].join('\n');

/** The fingerprints of the findings of one rule, in the order of the text. */
async function fingerprintsOf(text: string, rule = 'pain-without-opportunity'): Promise<readonly string[]> {
  const found: string[] = [];
  await checkLog({ 'a.journey': text }, (results) => {
    found.push(...results.filter(({ ruleId }) => ruleId === rule).map(({ partialFingerprints }) => partialFingerprints?.['journeyElement/v1'] ?? ''));
  });
  return found;
}

async function checkSame(before: string, after: string): Promise<void> {
  const fingerprints = await fingerprintsOf(before);
  assert.ok(fingerprints.length > 0);
  assert.deepEqual(await fingerprintsOf(after), fingerprints);
}

describe('SARIF', () => {
  it('is valid for the examples', async () => {
    const { stdout } = await runIn(process.cwd(), ['check', 'examples', '--format', 'sarif']);
    assert.ok((readLog(stdout).runs[0]?.results ?? []).length > 0);
  });

  it('is valid where nothing was found, and where nothing was read', async () => {
    await checkLog({ 'a.journey': 'team A\n' }, (results) => assert.deepEqual(results, []));
    await withFolder({}, async (folder) => assert.deepEqual(readLog((await folder.run('check', 'gone.journey', '--format', 'sarif')).stdout).runs[0]?.results, []));
  });

  it('is valid for what the rules find in their own examples, and describes each rule', () =>
    checkLog(Object.fromEntries(rules.map(({ id, bad }) => [`${id}.journey`, bad])), (results, log) => {
      const described = log.runs[0]?.tool.driver.rules ?? [];
      for (const { ruleId, ruleIndex = -1 } of results) assert.equal(described[ruleIndex]?.id, ruleId);
      assert.deepEqual(results.filter(({ level }) => level === 'none'), [], 'hints are for editors');
      const help = described.find(({ id }) => id === 'empty-stage')?.help?.markdown ?? '';
      assert.match(help, /```journey\n/);
      assert.doesNotMatch(help, /\/\/ here/);
    }));

  it('says where, in columns of UTF-16 from 1, without a byte order mark and over any line ends', () =>
    checkLog({ 'a.journey': '\uFEFFjourney "😀" for Nobody { goal "B" }\r\nteem A\r\n' }, (results) => {
      const places = results.map(({ ruleId, locations }) => [ruleId, locations?.[0]?.physicalLocation?.region]);
      assert.deepEqual(places.filter(([rule]) => rule === 'unknown-name' || rule === 'unknown-word'), [
        ['unknown-name', { startLine: 1, startColumn: 18, endLine: 1, endColumn: 24 }],
        ['unknown-word', { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 }],
      ]);
    }));

  it('names files by relative addresses', () =>
    checkLog({ 'Ma ps/größe 100%#?:.journey': 'teem A\n' }, ([result]) => {
      assert.deepEqual(result?.locations?.[0]?.physicalLocation?.artifactLocation, { uri: 'Ma%20ps/gr%C3%B6%C3%9Fe%20100%25%23%3F%3A.journey', uriBaseId: '%SRCROOT%' });
    }));

  it('names a file by its absolute address where it was asked for by that', () =>
    withFolder({ 'a b.journey': 'teem A\n' }, async (folder) => {
      const { stdout } = await folder.run('check', `${folder.path}/a b.journey`, '--format', 'sarif');
      assert.deepEqual(readLog(stdout).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation, { uri: `file://${folder.path}/a%20b.journey` });
    }));
});

describe('the fingerprint of a finding', () => {
  it('tells findings apart', async () => assert.equal(new Set(await fingerprintsOf(map)).size, 2));
  it('stays where lines move', () => checkSame(map, `\n\n// Above.\nteam A "A"\n${map}`));
  it('stays where the layout changes', () => checkSame(map, map.replaceAll('  ', '\t').replaceAll('\n', '\r\n')));
  it('stays where a stage is put before', () => checkSame(map, map.replace('  stage Pay', '  stage First "First" { goal "C" }\n  stage Pay')));
  it('stays where the title of a named element around it changes', () => checkSame(map, map.replace('"First order"', '"The first order"')));
  it('counts findings that are alike', async () => {
    const alike = map.replaceAll(/pain \w+ "Too \w+"/g, 'pain "Too much"');
    assert.equal(new Set(await fingerprintsOf(alike)).size, 2);
    await checkSame(alike, `\n${alike}`);
  });
});
