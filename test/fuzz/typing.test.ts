import fc from 'fast-check';
import { describe, it } from 'mocha';
import { openInProcess } from './in-process-server.js';
import { seed } from './seed.js';
import { checkTyping, typingSessions } from './typing-session.js';

describe('The language server with random edits', () => {
  it('answers everything, and knows in the end what a fresh one knows', async () => {
    const sessions = typingSessions({ most: 10, large: 0.1 });
    await fc.assert(fc.asyncProperty(sessions, async (session) => { await checkTyping(session, openInProcess); }), { numRuns: 40, seed });
  });
}).timeout(120_000);
