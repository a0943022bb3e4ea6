import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fillBlocks, readBlocks } from '../../src/convert/markdown/blocks.js';

function fill(text: string, ...contents: readonly string[]): string {
  const found = readBlocks(text);
  ok('blocks' in found, JSON.stringify(found));
  return fillBlocks(found, contents);
}

describe('Blocks of Markdown', () => {
  it('are filled, and nothing around them changes', () => {
    const text = 'A\n<!-- journey:begin a.journey -->\nold\n<!-- journey:end -->\nB\n<!-- journey:begin b.journey#Night -->\n<!-- journey:end -->';
    equal(fill(text, 'new\n', 'too\n'), 'A\n<!-- journey:begin a.journey -->\n\nnew\n\n<!-- journey:end -->\nB\n<!-- journey:begin b.journey#Night -->\n\ntoo\n\n<!-- journey:end -->');
  });

  it('name a file and a journey', () => {
    const found = readBlocks('<!-- journey:begin maps/a b.journey#My night -->\n<!-- journey:end -->\n');
    deepEqual('blocks' in found && found.blocks, [{ path: 'maps/a b.journey', journey: 'My night', line: 1 }]);
  });

  it('stay as they are when they are filled with the same again', () => {
    const once = fill('<!-- journey:begin a.journey -->\n<!-- journey:end -->\n', 'new\n');
    equal(fill(once, 'new\n'), once);
  });

  it('are found behind code of all kinds', () => {
    const block = '<!-- journey:begin a.journey -->\n<!-- journey:end -->\n';
    for (const before of ['```npm test``` runs all.\n', '```md\n```js\n```\n', '~~~\n```\n~~~\n', '````\n```\n````  \n', '```\r\ncode\r\n```\r\n']) {
      const found = readBlocks(before + block);
      deepEqual('blocks' in found && found.blocks.length, 1, before);
    }
  });

  it('keep the line ends of their text', () => {
    equal(fill('<!-- journey:begin a.journey -->\r\n<!-- journey:end -->\r\n', 'a\nb\n'), '<!-- journey:begin a.journey -->\r\n\r\na\r\nb\r\n\r\n<!-- journey:end -->\r\n');
  });

  it('are none where they are shown as code', () => {
    const found = readBlocks('```md\n<!-- journey:begin a.journey -->\n```\n');
    deepEqual('blocks' in found && found.blocks, []);
  });

  it('say where one has no end, or no beginning', () => {
    deepEqual(readBlocks('a\n<!-- journey:begin a.journey -->\n'), { line: 2, trouble: 'this block has no end, which is <!-- journey:end -->' });
    deepEqual(readBlocks('<!-- journey:end -->\n'), { line: 1, trouble: 'this end has no beginning' });
  });
});
