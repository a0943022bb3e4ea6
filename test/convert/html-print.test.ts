import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { writeHtmlFile } from '../../src/convert/html/write-html-file.js';
import { readExample } from '../render/read-example.js';
import type { Browser } from '../vscode/browser.js';
import { openBrowser } from '../vscode/browser.js';
import { packageDoors } from './convert-doors.js';

/** A4, lying, within its margins, in pixels. */
const paper = { width: 1047, height: 718 };

describe('An HTML file on paper', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => { browser = await openBrowser(); });
  after(() => browser.close());

  it('has all columns of its tables', async () => {
    const { page } = browser;
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await page.setContent(await writeHtmlFile(await readExample('shared-ride.journey'), { title: 'ride', images: {} }, packageDoors));
    const tables = await page.locator('table').evaluateAll((all) => all.map((table) => ({ columns: table.querySelectorAll('thead th').length, right: table.getBoundingClientRect().right })));
    ok(tables.some(({ columns }) => columns > 12), JSON.stringify(tables));
    deepEqual(tables.filter(({ right }) => right > paper.width), []);
  });
});
