import { describe, it } from 'mocha';
import { openInProcess } from './in-process-server.js';
import { seed } from './seed.js';
import { typeAtRandom } from './typing-session.js';

describe('The language server with 5,000 random edits', () => {
  it('answers everything, and knows in the end what a fresh one knows', async () => {
    await typeAtRandom({ edits: 5000, seed, bursts: 30, openServer: openInProcess });
  });
}).timeout(120_000);
