import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { imagePaths, isImagePath } from '../../src/extension/preview/image-paths.js';
import type { Persona } from '../../src/model/journey-document.js';
import { emptyDocument } from '../webview/documents.js';

describe('the images that a preview may load', () => {
  it('are relative paths to pictures', () => {
    for (const path of ['a.png', 'images/Über uns.JPG', '../b.svg', 'c.d.webp', 'e.jpeg', 'f.gif']) equal(isImagePath(path), true, path);
  });

  it('are nothing else', () => {
    const others = [
      'https://example.com/a.png', 'data:image/svg+xml,a.svg', 'file:///etc/a.png', '/etc/a.png', '\\\\host\\a.png', 'C:\\a.png',
      'a.html', 'a.png.exe', 'a', '', 'javascript:a.png', '//host/a.png',
    ];
    for (const path of others) equal(isImagePath(path), false, path);
  });

  it('are looked for beside the file that names them', () => {
    const persona = (image: string): Persona => ({ traits: [{ kind: 'image', text: image }] });
    const document = {
      ...emptyDocument,
      imports: ['people.journey', '../all/people.journey'],
      declarations: { ...emptyDocument.declarations, personas: [persona('own.png'), persona('x.exe')] },
      imported: { ...emptyDocument.imported, personas: [persona('theirs.png')] },
    };
    deepEqual(imagePaths(document), new Map([['theirs.png', ['', '../all/']], ['own.png', ['']]]));
  });
});
