import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PictureEdit, PictureRequest, ShowDocument } from '../../../src/protocol.js';
import { createEditSession } from '../../../src/webview/editing/edit-session.js';
import type { EditSession } from '../../../src/webview/editing/edit-session.js';
import { emptyDocument } from '../documents.js';

const remove = (): PictureEdit => ({ type: 'delete', element: 'journeys/0/stages/0/steps/0' });

describe('edits that wait for the picture of the one before', () => {
  let shown: ShowDocument;
  let sent: PictureRequest[];
  let focused: string[];

  function begin(): EditSession {
    [sent, focused] = [[], []];
    show('file:///a.journey', 4);
    return createEditSession({ shown: () => shown, preview: () => undefined, focus: (key) => { focused.push(key); }, say: () => undefined, ask: (request) => { sent.push(request); } });
  }

  function show(uri: string, version: number): void {
    shown = { type: 'show', uri, version, document: emptyDocument, isEditable: true, behind: false, journey: 0, images: {} };
  }

  it('are sent when it has come', () => {
    const session = begin();
    session.edit(remove);
    session.edit(remove);
    session.receive({ type: 'edited', isChanged: true });
    deepEqual(sent.length, 1);
    show('file:///a.journey', 5);
    session.update();
    deepEqual(sent, [{ type: 'edit', version: 4, edit: remove() }, { type: 'edit', version: 5, edit: remove() }]);
  });

  it('are not meant for another file that is shown instead', () => {
    const session = begin();
    session.edit(remove);
    session.edit(remove);
    session.receive({ type: 'edited', isChanged: true, select: 'journeys/0' });
    show('file:///b.journey', 1);
    session.update();
    deepEqual([sent.length, focused], [1, []]);
    session.edit(remove);
    deepEqual(sent.slice(1), [{ type: 'edit', version: 1, edit: remove() }]);
  });
});
