import { strict as assert } from 'node:assert';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { embedImages } from '../../src/cli/embed-images.js';
import { locateFile } from '../../src/cli/locate-file.js';
import { emptyDocument } from '../../src/cli/unreadable-file.js';
import { withFolder } from './journey-folder.js';
import type { FolderContents } from './journey-folder.js';

interface Expected {
  readonly images?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
}

/** Embeds the images of a persona, declared in `maps/shop.journey`; the workspace is the folder above `maps`. */
async function checkImages(contents: FolderContents, paths: readonly string[], { images = {}, notes = [] }: Expected, prepare?: (folder: string) => void) {
  await withFolder({ 'maps/shop.journey': '', ...contents }, ({ path }) => {
    prepare?.(path);
    const traits = paths.map((text) => ({ kind: 'image' as const, text, evidence: [] }));
    const document = { ...emptyDocument, declarations: { ...emptyDocument.declarations, personas: [{ traits }] } };
    const embedded = embedImages(document, locateFile('maps/shop.journey', path));
    assert.deepEqual(embedded.images, images);
    assert.deepEqual(embedded.notes, notes);
    assert.equal(embedded.files.length, Object.keys(images).length);
  });
}

const kinds = 'png, jpg, jpeg, gif, webp, svg';

describe('embedding images', () => {
  it('reads them relative to the journey, once each', () =>
    checkImages({ 'maps/a.png': 'GIF87a', 'b/c.JPG': 'GIF89a' }, ['a.png', '../b/c.JPG', 'a.png'], {
      images: { 'a.png': 'data:image/png;base64,R0lGODdh', '../b/c.JPG': 'data:image/jpeg;base64,R0lGODlh' },
    }));

  it('reads those of imported personas', () =>
    withFolder({ 'shop.journey': '', 'people/tom.png': 'GIF89a' }, ({ path }) => {
      const personas = [{ traits: [{ kind: 'image' as const, text: 'people/tom.png', evidence: [] }] }];
      const document = { ...emptyDocument, imported: { ...emptyDocument.imported, personas } };
      assert.deepEqual(embedImages(document, locateFile('shop.journey', path)).images, { 'people/tom.png': 'data:image/png;base64,R0lGODlh' });
    }));

  it('hands SVG images over as data, never as markup', () =>
    checkImages({ 'maps/a.svg': '<svg onload="x"/>' }, ['a.svg'], { images: { 'a.svg': 'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9IngiLz4=' } }));

  it('says which it does not find', () =>
    checkImages({}, ['gone.png'], { notes: ['The image "gone.png" is not in the picture: there is no such file or folder.'] }));

  it('takes no other kinds of files', () =>
    checkImages({ 'maps/a.html': 'x', 'maps/.env': 'x' }, ['a.html', '.env'], {
      notes: ['a.html', '.env'].map((name) => `The image "${name}" is not in the picture: only ${kinds} images are drawn.`),
    }));

  it('stays in the workspace', () =>
    checkImages({}, ['../../secret.png', 'a/../../../secret.png'], {
      notes: ['../../secret.png', 'a/../../../secret.png'].map((path) => `The image "${path}" is not in the picture: it lies outside the workspace.`),
    }));

  it('follows no link out of the workspace', () =>
    checkImages({ 'maps/.git/': '', 'secret.png': 'x' }, ['link.png'], {
      notes: ['The image "link.png" is not in the picture: it is a link that leads out of the workspace.'],
    }, (folder) => { symlinkSync('../secret.png', join(folder, 'maps/link.png')); }));

  for (const path of ['http://example.com/a.png', 'file:///etc/a.png', 'data:image/svg+xml,<svg/>.svg']) {
    it(`fetches nothing from ${path}`, () =>
      checkImages({}, [path], { notes: [`The image "${path}" is not in the picture: nothing is fetched from an address.`] }));
  }

  for (const path of ['/etc/a.png', '\\\\host\\share\\a.png', 'C:\\a.png']) {
    it(`does not even look for ${path}`, () =>
      checkImages({}, [path], { notes: [`The image "${path}" is not in the picture: name it by its path from this file, with "/" between folders.`] }));
  }

  it('leaves out what would swell the picture', () =>
    checkImages({ 'maps/a.png': new Uint8Array(5_000_001) }, ['a.png'], {
      notes: ['The image "a.png" is not in the picture: it is larger than 5 MB.'],
    }));

  it('leaves out what has the name of an image alone', () =>
    checkImages({ 'maps/a.png': '<!DOCTYPE html>', 'maps/b.svg': 'GIF89a' }, ['a.png', 'b.svg'], {
      notes: ['a.png', 'b.svg'].map((path) => `The image "${path}" is not in the picture: what it holds is no image.`),
    }));

  it('leaves out a folder with the name of an image', () =>
    checkImages({ 'maps/a.png/': '' }, ['a.png'], { notes: ['The image "a.png" is not in the picture: it is not a file.'] }));
});
