import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { imagePathsOf, looksLikeImage } from '../../src/model/image-paths.js';
import { readText } from '../language/read-text.js';

async function checkPaths(text: string, expected: readonly string[]): Promise<void> {
  const { document } = await readText(text, { 'maps/people/tom.journey': 'persona Tom {\n  image "tom.png" alt "Tom"\n}\n' });
  assert.deepEqual(imagePathsOf(document), expected);
}

describe('The images of a document', () => {
  it('are those of its facts and personas, each once', () =>
    checkPaths('persona Ann {\n  image "ann.png"\n}\njourney "A" {\n  stage "S" {\n    image "door.png"\n    step "T" { image "ann.png" }\n  }\n}\n', ['ann.png', 'door.png']));

  it('are those of imported personas too, from the folder of the importing file', () =>
    checkPaths('import "people/tom.journey"\n', ['people/tom.png']));

  it('are none where none is named', () => checkPaths('journey "A" {\n  stage "S" {\n    does "image.png"\n  }\n}\n', []));
});

describe('A file that should be an image', () => {
  const check = (start: string, mediaType: string, isOne: boolean): void => { assert.equal(looksLikeImage(Buffer.from(start, 'latin1'), mediaType), isOne); };

  it('is known by how it begins', () => {
    for (const start of ['\x89PNG\r\n\x1a\n…', '\xff\xd8\xff\xe0', 'GIF89a', 'RIFF\n\0\0\0WEBPVP8 ']) check(start, 'image/png', true);
  });
  it('is none where it begins otherwise', () => {
    for (const start of ['', 'PNG', '<!DOCTYPE html>', '<svg/>', 'RIFF\n\0\0\0WAVE', ' GIF89a']) check(start, 'image/png', false);
  });
  it('is a drawing where it has its element, also behind a preamble', () => {
    for (const start of ['<svg/>', '<?xml version="1.0"?>\n<!-- Made by hand -->\n<svg width="1">', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>']) check(start, 'image/svg+xml', true);
    for (const start of ['', '\x89PNG\r\n\x1a\n', '<svgs/>', '<html/>']) check(start, 'image/svg+xml', false);
  });
});
