import { strict as assert } from 'node:assert';
import { Readable } from 'node:stream';
import { describe, it } from 'mocha';
import { largestFile, readStream } from '../../src/cli/largest-file.js';
import { largestText } from '../../src/language/reading/journey-lexer.js';
import { runIn, withFolder } from './journey-folder.js';

const input = 'journey "My day" {\n  goal "Rest"\n  stage "Go" { feels +2 }\n}\n';

function checkRun(args: readonly string[], expected: RegExp): Promise<void> {
  return withFolder({}, async ({ path }) => {
    const { stdout, ...rest } = await runIn(path, args, { input });
    assert.deepEqual(rest, { exitCode: 0, stderr: '' });
    assert.match(stdout, expected);
  });
}

describe('the standard input', () => {
  it('can be drawn', () => checkRun(['render', '-'], /^<svg [^]*My day[^]*<\/svg>\n?$/));
  it('can be exported', () => checkRun(['export', '-'], /"title": "My day"/));

  it('is read in parts', async () => {
    assert.equal(Buffer.from(await readStream(Readable.from([Buffer.from('jour'), Buffer.from('ney')]))).toString(), 'journey');
  });

  it('is refused as soon as it is too large', async () => {
    const part = Buffer.alloc(1024 * 1024);
    let parts = 0;
    function* endless() {
      for (;;) {
        parts++;
        yield part;
      }
    }
    await assert.rejects(readStream(Readable.from(endless(), { highWaterMark: 1 })), { message: 'The standard input is larger than 2 MB; split it into several journeys.' });
    assert.ok(parts < 20);
  });

  it('may be as large as any text that the language reads', () => assert.ok(largestFile >= Buffer.byteLength('東') * largestText));
});
