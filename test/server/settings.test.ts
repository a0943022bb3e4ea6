import { describe, it } from 'mocha';
import { DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { checkWorkspace } from '../../src/protocol.js';
import { withServer } from './journey-server.js';

const map = 'persona B "B"\njourney "A" for B {\n  goal "C"\n  stage "D"\n}\n';

describe('the settings of a project, in the language server', () => {
  it('count as soon as they are written, changed or deleted', () =>
    withServer({ 'journey.config.json': '{}' }, async ({ open, write, remove, says }) => {
      await open('maps/map.journey', map);
      await says('maps/map.journey', ['4 warning empty-stage']);
      await write('journey.config.json', '{ "rules": { "empty-stage": "off" } }');
      await says('maps/map.journey', []);
      await write('journey.config.json', '{ "rules": ');
      await says('maps/map.journey', ['1 warning settings', '4 warning empty-stage']);
      await write('maps/journey.config.json', '{ "rules": { "empty-stage": "info" } }');
      await says('maps/map.journey', ['4 info empty-stage']);
      await remove('maps/journey.config.json');
      await remove('journey.config.json');
      await says('maps/map.journey', ['4 warning empty-stage']);
    })).timeout(60_000);
});

describe('the setting journey.rules, in the language server', () => {
  it('counts from the start, and as it is changed while the server runs', () =>
    withServer({ 'journey.config.json': '{}', 'other.journey': map }, async ({ open, says, connection, forget }) => {
      await open('map.journey', map);
      await says('map.journey', ['4 hint empty-stage']);
      await connection.sendRequest(checkWorkspace, {});
      const set = (rules: unknown) => {
        forget();
        return connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { journey: { rules } } });
      };
      await set({ 'empty-stage': 'error' });
      await says('map.journey', ['4 error empty-stage']);
      await says('other.journey', ['4 error empty-stage']);
      await set({ 'empty-stage': 'off' });
      await says('map.journey', []);
      await set({ 'empty-stage': 'loud' });
      await says('map.journey', ['1 warning settings', '4 warning empty-stage']);
    }, { journey: { rules: { 'empty-stage': 'hint' } } })).timeout(60_000);
});
