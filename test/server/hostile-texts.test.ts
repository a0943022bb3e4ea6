import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withServer } from './journey-server.js';

const healthy = 'journey "Order" {\n  stage "Pays" {\n    feels\n  }\n}\n';

/** Bytes that look random and are the same each time. */
function randomBytes(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 0x7fff_ffff) & 0xff);
}

const hostile: Readonly<Record<string, string | Uint8Array>> = {
  '5,000 nested braces': '{'.repeat(5_000),
  '5,000 nested blocks': 'stage "A" {\n'.repeat(5_000),
  '10 MB': 'journey "A" { stage "B" }\n'.repeat(400_000),
  '10 MB of one line': `says "${'x'.repeat(10_000_000)}"`,
  'a NUL byte': 'journey "A\0" {\n  stage "B"\n}\n',
  'random bytes': randomBytes(200_000),
  '100,000 open comments': '/* '.repeat(100_000),
  '100,000 open quotes': '"{'.repeat(100_000),
};

describe('the language server with a hostile file', () => {
  for (const [what, content] of Object.entries(hostile)) {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);

    it(`still answers beside an open file: ${what}`, () =>
      withServer({}, async ({ open, edit, says, read }) => {
        await open('hostile.journey', text);
        await open('healthy.journey', healthy);
        await says('healthy.journey', ['3 error missing-value']);
        ok(await read('hostile.journey'));
        await edit('hostile.journey', `${text}\n`);
        await edit('healthy.journey', healthy.replace('feels', 'feels 1'));
        await says('healthy.journey', []);
      }));

    it(`still answers beside a file on disk, and an import of it: ${what}`, () =>
      withServer({ 'hostile.journey': content }, async ({ open, says, read }) => {
        await open('healthy.journey', `import "hostile.journey"\n${healthy}`);
        await says('healthy.journey', ['4 error missing-value']);
        deepEqual((await read('healthy.journey'))?.document.journeys.map(({ title }) => title), ['Order']);
        ok(await read('hostile.journey'));
      }));
  }
}).timeout(120_000);
