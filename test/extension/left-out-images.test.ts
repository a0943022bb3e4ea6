import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describeLeftOut } from '../../src/extension/export/left-out-images.js';
import { readText } from '../language/read-text.js';

async function checkLeftOut(images: readonly string[], held: readonly string[], expected: readonly string[]): Promise<void> {
  const lines = images.map((path) => `    image "${path}"`).join('\n');
  const { document } = await readText(`journey "A" {\n  stage "B" {\n    step "C" {\n${lines}\n    }\n  }\n}\n`);
  deepEqual(describeLeftOut(document, Object.fromEntries(held.map((path) => [path, 'data:']))), expected);
}

describe('an export that lacks images', () => {
  it('says nothing where it has them all', () => checkLeftOut(['a.png'], ['a.png'], []));

  it('names the one', () => checkLeftOut(['a.png', 'b.png'], ['a.png'], ['An image is not in it: b.png. It holds image files of the workspace of up to 5 MB.']));

  it('names some of many', () => checkLeftOut(['a.png', 'b.png', 'c.png', 'd.png'], [], ['4 images are not in it: a.png, b.png, c.png, and 1 more. It holds image files of the workspace of up to 5 MB.']));
});
