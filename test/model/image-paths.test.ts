import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { imagePathsOf } from '../../src/model/image-paths.js';
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
