import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createReader } from '../../src/language/read-files.js';
import { rules } from '../../src/language/rules.js';
import { fileUri, MemoryFiles } from './memory-files.js';

const turned = { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'error' ? 'warning' : 'error'])) };

describe('reading with errors alone', () => {
  for (const [settings, text] of [['the usual severities', '{}'], ['severities that are turned round', JSON.stringify(turned)]] as const) {
    it(`finds the errors of a whole check, and nothing else, with ${settings}`, async () => {
      const files = new MemoryFiles();
      const folders = rules.map(({ bad, besides }, index) => {
        const all = { 'journey.config.json': text, 'maps/bad.journey': 'import "map.journey"\npersona Bo "Bo"', ...besides, 'maps/map.journey': `${bad}\nstage` };
        files.add(Object.fromEntries(Object.entries(all).map(([path, content]) => [`${index}/${path}`, content])));
        return `${index}/maps/map.journey`;
      });
      const options = { now: () => new Date('2026-11-22T12:00:00Z'), fileSystem: files, workspaceRoot: (uri: string) => uri.replace(/(\/workspace\/\d+)\/.*/, '$1') };
      const whole = await createReader(options).check(folders.map(fileUri));
      const errors = await createReader({ ...options, onlyErrors: true }).check(folders.map(fileUri));
      assert.deepEqual(errors.map(({ diagnostics }) => diagnostics), whole.map(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 1)));
      assert.ok(errors.every(({ diagnostics }) => diagnostics.length > 0));
      assert.ok(whole.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity !== 1)));
    });
  }
});
