import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { editPicture } from '../../src/protocol.js';
import type { EditPictureParams, EditPictureResult } from '../../src/protocol.js';
import { withServer } from './journey-server.js';

const map = 'journey "A" {\n  stage "B" {\n    feels       -1 "lost"\n  }\n}\n';

describe('the language server, asked to change a text from its picture', () => {
  it('says how, for the version that the picture was drawn of, and no other', () =>
    withServer({}, async ({ connection, open, read, uri }) => {
      await open('map.journey', map);
      const version = (await read('map.journey'))?.version ?? -1;
      const ask = (of: number): Promise<EditPictureResult> => connection.sendRequest(editPicture, {
        uri: uri('map.journey'), version: of, edit: { type: 'setEmotion', element: 'journeys/0/stages/0/facts/0', value: 2 },
      } satisfies EditPictureParams);
      deepEqual(await ask(version), { version, edits: [{ range: { start: { line: 2, character: 16 }, end: { line: 2, character: 18 } }, newText: '+2' }] });
      equal('refusal' in await ask(version + 1), true);
    }));

  it('refuses where there is no such file', () =>
    withServer({}, async ({ connection, uri }) => {
      const params: EditPictureParams = { uri: uri('gone.journey'), version: 1, edit: { type: 'addStep', after: 'journeys/0' } };
      deepEqual(await connection.sendRequest(editPicture, params), { refusal: 'This file can’t be found any more. Show the preview again.' });
    }));
}).timeout(60_000);
