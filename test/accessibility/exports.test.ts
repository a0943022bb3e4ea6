import { deepEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { writeHtmlFile } from '../../src/convert/html/write-html-file.js';
import { viewNames } from '../../src/render/views.js';
import { formatComparisonHtml } from '../../src/report/comparison-html.js';
import { packageDoors } from '../convert/convert-doors.js';
import { openMarkdown } from '../markdown/markdown-page.js';
import { visitAfter, visitBefore } from '../render/compared-pair.js';
import { readExample } from '../render/read-example.js';
import { compareFile } from '../report/compared-file.js';
import type { Browser } from '../vscode/browser.js';
import { openBrowser } from '../vscode/browser.js';
import { findBarriers } from './find-barriers.js';
import { bodyClasses } from './theme-colours.js';

/** How a browser tells what its reader has chosen for all pages. */
const readers = [
  { colorScheme: 'light', contrast: 'no-preference' }, { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' }, { colorScheme: 'dark', contrast: 'more' },
] as const;

describe('what leaves the preview, to those who see, hear or move otherwise', function () {
  this.timeout(180_000);
  let browser: Browser;
  before(async () => { browser = await openBrowser(); });
  after(() => browser.close());

  /** What a file forbids outlasts its content, so each is opened anew. */
  async function openFile(html: string): Promise<void> {
    await browser.page.goto('about:blank');
    await browser.page.setContent(html);
  }

  for (const reader of readers) {
    it(`has no barrier in any view of a page: ${reader.colorScheme}, contrast ${reader.contrast}`, async () => {
      await browser.page.emulateMedia(reader);
      await openFile(await writeHtmlFile(await readExample('first-order.journey'), { title: 'first-order', images: {} }, packageDoors));
      for (const view of viewNames) {
        await browser.page.locator(`#view-${view}`).check();
        deepEqual(await findBarriers(browser.page), [], view);
      }
    });
  }

  for (const reader of readers) {
    it(`has no barrier in the file of a comparison: ${reader.colorScheme}, contrast ${reader.contrast}`, async () => {
      await browser.page.emulateMedia(reader);
      const comparisons = [compareFile('visit.journey', visitBefore, visitAfter), compareFile('bad.journey', 'journey A {}', 'journey A {\n  nonsense\n}')];
      await openFile(await formatComparisonHtml(comparisons, { hash: (text) => createHash('sha256').update(text).digest('base64') }));
      for (const view of ['diff', 'changes', 'before', 'after']) {
        await browser.page.locator(`#view-${view}`).check();
        deepEqual(await findBarriers(browser.page), [], view);
      }
    });
  }

  for (const [theme, bodyClass] of Object.entries(bodyClasses)) {
    it(`has no barrier in a page of Markdown: ${theme}`, async () => {
      const fences = ['journey "A day" {\n  link "https://example.com"\n  stage "S" {\n    step "T" {\n      feels +1 "glad"\n    }\n  nonsense\n  }\n}', ''];
      await openMarkdown(browser.page, `# A page\n\n${fences.map((text) => `\`\`\`journey\n${text}\n\`\`\``).join('\n\nAnd\n\n')}`, bodyClass);
      await browser.page.locator('.region > svg').first().waitFor();
      deepEqual(await findBarriers(browser.page), []);
    });
  }
});
