import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readJourneys } from '../../../src/extension/journey-reader.js';
import { documentsChanged } from '../../../src/protocol.js';
import { fakeClient } from './fake-client.js';
import { uriOf } from './open-journey.js';

describe('what the server says of changes', () => {
  it('reaches all previews, each until it is closed', async () => {
    const { client, send } = fakeClient();
    const reader = readJourneys(client);
    const heard: string[] = [];
    const uri = uriOf('visit.journey');
    const listen = (name: string) => reader.onDidChange((hasChanged) => { if (hasChanged(uri)) heard.push(name); });
    const first = listen('first');
    listen('second');
    await send(documentsChanged, { uris: [uri.toString()] });
    await send(documentsChanged, { uris: [uriOf('broken.journey').toString()] });
    first.dispose();
    await send(documentsChanged, { uris: [uri.toString()] });
    deepEqual(heard, ['first', 'second', 'second']);
    reader.dispose();
  });
});
