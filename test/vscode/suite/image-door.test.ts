import { deepEqual, ok } from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { createImageDoor } from '../../../src/extension/preview/image-door.js';
import type { ImageDoor } from '../../../src/extension/preview/image-door.js';
import { emptyDocument } from '../../webview/documents.js';
import { eventually } from './eventually.js';
import { uriOf } from './open-journey.js';

const path = 'pictures/face.png';

describe('the images of a picture', () => {
  const doors: ImageDoor[] = [];

  afterEach(async () => {
    for (const door of doors.splice(0)) door.dispose();
    await vscode.workspace.fs.delete(uriOf('pictures'), { recursive: true }).then(undefined, () => undefined);
  });

  it('are loaded anew when they change', async () => {
    await write(1);
    const door = open();
    const first = await address(door, path);
    ok(first);
    await write(2);
    await eventually('another address', async () => {
      const next = await address(door, path);
      return next === first ? undefined : next;
    });
  });

  it('are loaded anew when they changed while nobody showed them', async () => {
    await write(1);
    const door = open();
    const first = await address(door, path);
    deepEqual(await address(open(), path), first);
    door.dispose();
    await write(2, 2);
    const next = await address(open(), path);
    ok(next && next !== first);
  });

  it('are gone with the folder that they were in', async () => {
    await write(1);
    const door = open();
    ok(await address(door, path));
    await vscode.workspace.fs.delete(uriOf('pictures'), { recursive: true });
    await eventually('no address', async () => (await address(door, path) === undefined ? true : undefined));
  });

  it('do not come from outside of the folder, nor over links', async () => {
    await write(1);
    const door = open();
    ok(await address(door, path));
    for (const other of [`loop/${path}`, '../../face.png', 'pictures/nobody.png']) deepEqual(await address(door, other), undefined);
  });

  it('are not watched any more when their picture is closed', async () => {
    await write(1);
    const [closed, other] = [open(), open()];
    for (const door of [closed, other]) await address(door, path);
    closed.dispose();
    const before = [closed.changes, other.changes] as const;
    await write(2);
    await eventually('a change', () => (other.changes > before[1] ? true : undefined));
    deepEqual(closed.changes, before[0]);
  });

  function open() {
    const webview = { asWebviewUri: (uri: vscode.Uri) => uri } as vscode.Webview;
    const counted = { changes: 0 };
    const door = createImageDoor(uriOf('visit.journey'), webview, () => { counted.changes += 1; });
    doors.push(door);
    return Object.assign(counted, door);
  }
});

async function address(door: ImageDoor, image: string): Promise<string | undefined> {
  const persona = { traits: [{ kind: 'image', text: image, evidence: [] } as const] };
  const addresses = await door.addresses({ ...emptyDocument, declarations: { ...emptyDocument.declarations, personas: [persona] } });
  return addresses[image];
}

function write(...bytes: readonly number[]): Thenable<void> {
  return vscode.workspace.fs.writeFile(uriOf(path), Uint8Array.of(...bytes));
}
