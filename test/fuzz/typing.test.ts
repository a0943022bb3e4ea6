import { describe, it } from 'mocha';
import { openOverStdio } from './child-server.js';
import { openInProcess } from './in-process-server.js';
import { seed } from './seed.js';
import { typeAtRandom } from './typing-session.js';

describe('The language server answers everything, and knows in the end what a fresh one knows', () => {
  it('after 5,000 random edits', async () => {
    await typeAtRandom({ edits: 5000, seed, openServer: openInProcess });
  });

  it('after 200 over stdio', async () => {
    await typeAtRandom({ edits: 200, seed, openServer: openOverStdio });
  });
}).timeout(300_000);
