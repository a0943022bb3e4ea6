import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';
import { rules } from '../../src/language/rules.js';
import { readSettingsFile, settableCodes } from '../../src/language/settings.js';

function readFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('The page about the rules', () => {
  const page = readFile('docs/rules.md');

  it('lists the rules that there are, each in a table and with its examples', () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, id]) => id);
    const rows = [...page.matchAll(/^\| \[`(.+?)`\]\(#(.+?)\) \|/gm)].map(([, id, anchor]) => `${id ?? ''} ${anchor ?? ''}`);
    assert.deepEqual(headings, rules.map(({ id }) => id));
    assert.deepEqual(rows, rules.map(({ id }) => `${id} ${id}`));
  });

  it('shows settings that are understood', () => {
    const settings = /```json\n([^]*?)```/.exec(page)?.[1] ?? '';
    assert.deepEqual(readSettingsFile(settings).troubles, []);
  });
});

describe('The schema of the settings', () => {
  const schema = JSON.parse(readFile('schemas/journey.config.schema.json')) as { properties: { rules: { properties: object } } };
  const isValid = new Ajv({ strict: false }).compile(schema);

  it('knows what can be set', () => {
    assert.deepEqual(Object.keys(schema.properties.rules.properties), settableCodes);
  });

  it('agrees with what reads the settings', () => {
    const cases = ['{}', '{ "rules": { "empty-stage": "off" } }', '{ "rules": { "empty-stage": "of" } }', '{ "rules": { "x": "off" } }', '{ "rule": {} }', '[]', '{ "rules": [] }',
      '{ "comparison": { "levels": { "pain.severity": "notable" } } }', '{ "comparison": { "levels": { "pain.severity": "error" } } }', '{ "comparison": { "levels": { "x.y": "notable" } } }', '{ "comparison": { "level": {} } }',
    ];
    for (const text of cases) assert.equal(isValid(JSON.parse(text)), readSettingsFile(text).troubles.length === 0, text);
  });
});
