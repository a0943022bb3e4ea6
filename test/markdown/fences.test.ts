import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from '../vscode/browser.js';
import { openBrowser } from '../vscode/browser.js';
import { changeMarkdown, openMarkdown } from './markdown-page.js';

const order = 'journey "First order" {\n  stage "Discover" {\n    step "Sees an advertisement" {\n      feels +1 "curious"\n    }\n  }\n}';

describe('a journey in a page of Markdown', () => {
  let browser: Browser;
  before(async () => { browser = await openBrowser(); });
  after(() => browser.close());

  it('is drawn in place of its text', async () => {
    await show(fence(order));
    await picture('First order').waitFor();
    equal(await browser.page.locator('.journey > pre').isVisible(), false);
    ok(await texts().then((all) => all.includes('Sees an advertisement')));
  });

  it('loads nothing where there is none', async () => {
    const asked: string[] = [];
    browser.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await show('# No journey\n\n```js\n1\n```');
    await browser.page.waitForLoadState('networkidle');
    deepEqual(asked.filter((path) => path.endsWith('.js')), ['/out/markdown/fences.js']);
    await changeMarkdown(browser.page, fence(order));
    await picture('First order').waitFor();
  });

  it('shows each journey of a text, and each text of the page', async () => {
    await show(`${fence([order, 'journey "Second"'].join('\n'))}\n\nAnd\n\n${fence('journey "Third"')}`);
    for (const title of ['First order', 'Second', 'Third']) await picture(title).waitFor();
  });

  it('follows the text, and keeps the nodes of what stays', async () => {
    await show(fence(order));
    const step = browser.page.locator('[data-element="journeys/0/stages/0/steps/0"]').first();
    const node = await step.elementHandle();
    await changeMarkdown(browser.page, fence(order.replace('an advertisement', 'a poster')));
    await browser.page.locator('text', { hasText: 'Sees a poster' }).first().waitFor();
    ok(await step.evaluate((now, before) => now === before, node));
  });

  it('follows the theme', async () => {
    await show(fence(order), 'vscode-light');
    const page = browser.page.locator('.region').first();
    const colour = (): Promise<string> => page.evaluate((element) => getComputedStyle(element).backgroundColor);
    equal(await colour(), 'rgb(255, 255, 255)');
    await browser.page.evaluate(() => { document.body.className = 'vscode-dark'; });
    equal(await colour(), 'rgb(23, 24, 27)');
  });

  it('draws what can be read of a broken text, and says in which line of the file it is broken', async () => {
    await show(`# Title\n\n${fence(order.replace('feels', 'and then'))}`);
    await picture('First order').waitFor();
    match(await note(), /^The picture may be incomplete: line 7: /);
    await changeMarkdown(browser.page, `# Title\n\n${fence(order)}`);
    equal(await note(), '');
  });

  it('says that imports are not read', async () => {
    await show(fence(`import "people.journey"\n${order}`));
    match(await note(), /imports are not read/);
  });

  it('says what to write in an empty text', async () => {
    await show(fence(''));
    await browser.page.getByText('The map grows here.').waitFor();
    await changeMarkdown(browser.page, fence(order));
    await picture('First order').waitFor();
  });

  it('shows the cards of people', async () => {
    await show(fence('persona Ann "Ann, the new customer" {\n  goal "Pay in a minute"\n}'));
    await picture('Ann, the new customer').waitFor();
  });

  it('has had everything that it asked for', () => {
    deepEqual(browser.foreignRequests, []);
    deepEqual(browser.refusals, []);
  });

  function show(text: string, theme?: string): Promise<void> {
    return openMarkdown(browser.page, text, theme);
  }

  function picture(name: string) {
    return browser.page.getByRole('group', { name, exact: true });
  }

  function texts(): Promise<readonly string[]> {
    return browser.page.locator('.region text').allTextContents();
  }

  async function note(): Promise<string> {
    await browser.page.locator('.region > *').first().waitFor();
    return await browser.page.locator('.note').textContent() ?? '';
  }
});

function fence(text: string): string {
  return `\`\`\`journey\n${text}\n\`\`\``;
}
