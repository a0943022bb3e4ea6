import fc from 'fast-check';
import { describe, it } from 'mocha';
import { checkFiles, fileSessions } from './file-session.js';
import { openInProcess } from './in-process-server.js';
import { seed } from './seed.js';
import { withoutComplaints } from './without-complaints.js';

describe('The language server whose files are opened, closed, written, removed and renamed', () => {
  it('knows in the end what a fresh one knows', async () => {
    const property = fc.asyncProperty(fileSessions, (session) => withoutComplaints(() => checkFiles(session, openInProcess)));
    await fc.assert(property, { numRuns: 25, seed, interruptAfterTimeLimit: 90_000, markInterruptAsFailure: true });
  });
}).timeout(120_000);
