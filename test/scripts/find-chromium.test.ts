import { equal, rejects } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { findChromium } from '../../scripts/toolchain/find-chromium.mjs';

describe('the browser of the tests', () => {
  let before: string | undefined;
  beforeEach(() => { before = process.env['CHROMIUM']; });
  afterEach(() => {
    if (before === undefined) delete process.env['CHROMIUM'];
    else process.env['CHROMIUM'] = before;
  });

  it('is the one that CHROMIUM names', async () => {
    process.env['CHROMIUM'] = process.execPath;
    equal(await findChromium(), process.execPath);
  });

  it('is asked for where CHROMIUM names no file', async () => {
    process.env['CHROMIUM'] = '/nowhere/chromium';
    await rejects(findChromium(), { message: 'The variable CHROMIUM names /nowhere/chromium, and there is no such file. Name the program of a browser, or unset it.' });
  });
});
