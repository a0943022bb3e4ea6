import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readSettingsFile } from '../../src/language/settings.js';
import { readText, saidAbout } from './read-text.js';

const text = 'persona B "B"\njourney "A" for B {\n  goal "C"\n  stage "D"\n}';

/** Compares what is said about a text, with these settings in the workspace, or files by their path. */
async function checkSettings(settings: string | Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const files = typeof settings === 'string' ? { 'journey.config.json': settings } : settings;
  const said = saidAbout(await readText(text, files));
  assert.deepEqual(said.map((line) => line.replace(/(?<=empty-stage):.*/, '')), expected);
}

describe('The settings of a project', () => {
  it('decide how serious a finding is', async () => {
    await checkSettings('{}', ['4 warning empty-stage']);
    await checkSettings('{ "$schema": "x", "rules": { "empty-stage": "error" } }', ['4 error empty-stage']);
    await checkSettings('\uFEFF{ "rules": { "empty-stage": "hint" } }', ['4 hint empty-stage']);
    await checkSettings('{ "rules": { "empty-stage": "off" } }', []);
  });

  it('are those of the nearest file above, inside the workspace', async () => {
    const off = '{ "rules": { "empty-stage": "off" } }';
    await checkSettings({ 'journey.config.json': off, 'maps/journey.config.json': '{}' }, ['4 warning empty-stage']);
    await checkSettings({ 'journey.config.json': '{}', 'maps/journey.config.json': off }, []);
    await checkSettings({ 'journey.config.json': '{}', '../journey.config.json': off }, ['4 warning empty-stage']);
  });

  it('say what is wrong with them, and count as far as they are understood', async () => {
    await checkSettings('{ "rules": ', [
      '1 warning settings: journey.config.json can’t be read, so every rule has its usual severity, and every change its usual level. Look for a comma, a quote or a brace that is missing or too many.',
      '4 warning empty-stage',
    ]);
    await checkSettings('{ "rules": { "empty-stag": "off", "empty-stage": "info" } }', [
      '1 warning settings: journey.config.json names a rule “empty-stag”, which there is not.', '4 info empty-stage',
    ]);
    await checkSettings('{ "rules": { "empty-stage": 2 } }', [
      '1 warning settings: journey.config.json gives empty-stage a severity that is none of error, warning, info, hint, off.', '4 warning empty-stage',
    ]);
    await checkSettings('{ "rule": {} }', ['1 warning settings: journey.config.json knows no “rule”; it holds “rules” and “comparison”.', '4 warning empty-stage']);
    await checkSettings('{ "rules": [] }', [
      '1 warning settings: The rules in journey.config.json are written like this: { "empty-stage": "off" }.', '4 warning empty-stage',
    ]);
    for (const odd of ['null', '[]', '1', '""']) await checkSettings(odd, [
      '1 warning settings: journey.config.json can’t be read, so every rule has its usual severity, and every change its usual level. Look for a comma, a quote or a brace that is missing or too many.',
      '4 warning empty-stage',
    ]);
  });

  it('say how much changes matter', () => {
    const { levels, troubles } = readSettingsFile('{ "comparison": { "levels": { "pain.severity": "notable", "step.removed": "cosmetic" } } }');
    assert.deepEqual([...levels], [['pain.severity', 'notable'], ['step.removed', 'cosmetic']]);
    assert.deepEqual(troubles, []);
  });

  it('say what is wrong with what they say about changes', () => {
    const check = (comparison: string, ...expected: readonly string[]): void => assert.deepEqual(readSettingsFile(`{ "comparison": ${comparison} }`).troubles, expected);
    const shape = 'The comparison in journey.config.json is written like this: { "levels": { "pain.severity": "attention" } }.';
    check('{}');
    check('{ "levels": {} }');
    for (const odd of ['null', '[]', '1', '{ "level": {} }', '{ "levels": [] }', '{ "levels": {}, "more": 1 }']) check(odd, shape);
    check('{ "levels": { "pain.severity": "error" } }', 'journey.config.json gives pain.severity the level "error", which is none of attention, notable, cosmetic.');
    check('{ "levels": { "step.renamed": "notable", "trait.changed": "notable", "lane.renamed": "notable" } }',
      'journey.config.json names a change “step.renamed”, which there is not. Did you mean “step.title”?', 'journey.config.json names a change “trait.changed”, which there is not. Did you mean “trait.text”?',
      'journey.config.json names a change “lane.renamed”, which there is not. Did you mean “lane.title”?');
    check('{ "levels": { "pain.severty": "notable", "__proto__": "notable" } }',
      'journey.config.json names a change “pain.severty”, which there is not. Did you mean “pain.severity”?',
      'journey.config.json names a change “__proto__”, which there is not. A change is called after its element and what becomes of it, such as “step.removed”.');
  });

  it('don’t reach what costs a line', async () => {
    const { diagnostics } = await readText('xyzzy', { 'journey.config.json': '{ "rules": { "unknown-word": "off", "__proto__": "off" } }' });
    assert.deepEqual(diagnostics.map(({ code }) => code).filter((code) => code === 'unknown-word'), ['unknown-word']);
  });
});
