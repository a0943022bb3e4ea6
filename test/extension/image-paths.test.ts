import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { imagePaths, isImagePath } from '../../src/extension/preview/image-paths.js';
import type { Image, Persona, Stage } from '../../src/model/journey-document.js';
import { emptyDocument, emptyJourney } from '../webview/documents.js';

describe('the images that a preview may load', () => {
  it('are relative paths to pictures', () => {
    for (const path of ['a.png', 'images/Über uns.JPG', '../b.svg', 'c.d.webp', 'e.jpeg', 'f.gif']) equal(isImagePath(path), true, path);
  });

  it('are nothing else', () => {
    const others = [
      'https://example.com/a.png', 'data:image/svg+xml,a.svg', 'file:///etc/a.png', '/etc/a.png', '\\\\host\\a.png', 'C:\\a.png', '..\\a.png', 'a\\..\\b.png',
      'a.html', 'a.png.exe', 'a', '', 'javascript:a.png', '//host/a.png',
    ];
    for (const path of others) equal(isImagePath(path), false, path);
  });

  it('are those of steps and of personas, imported ones included, each once', () => {
    const persona = (image: string): Persona => ({ traits: [{ kind: 'role', text: 'role.png', evidence: [] }, { kind: 'image', text: image, evidence: [] }] });
    const lists = { personas: [], evidence: [], tags: [], links: [], channels: [], actors: [], lanes: [] };
    const image: Image = { ...lists, kind: 'image', path: 'step.png' };
    const stage: Stage = { ...lists, facts: [image, image], goals: [], steps: [], paths: [] };
    const document = {
      ...emptyDocument,
      declarations: { ...emptyDocument.declarations, personas: [persona('own.png'), persona('x.exe')] },
      imported: { ...emptyDocument.imported, personas: [persona('../all/theirs.png')] },
      journeys: [{ ...emptyJourney, stages: [stage] }],
    };
    deepEqual([...imagePaths(document)], ['own.png', 'step.png', '../all/theirs.png']);
  });
});
