import { deepEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Story } from './story.js';
import { beginStory, longestStart } from './story.js';

const page = 'page.md';
const fence = '```';
const text = `# The shop

${fence}journey
journey "First order" {
  stage "Discover" {
    step "Sees an advertisement" {
      feels       +1 "curious"
    }
    step "Waits" { feels -2 "forgotten" }
  }
}
${fence}

Behind it.
`;

describe('someone who writes a journey into a page of Markdown', function () {
  this.timeout(120_000);
  let story: Story;

  before(async function () {
    this.timeout(longestStart);
    story = await beginStory('people.journey', {}, 'node', (folder) => { writeFileSync(join(folder, page), text); });
    await story.openFile(page);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await story.takeShot('failed-markdown');
  });
  after(() => story.close());

  it('sees its map where VS Code previews the page', async () => {
    await story.page.locator('.monaco-editor .view-lines').first().click();
    await story.page.keyboard.press('Control+K');
    await story.page.keyboard.press('V');
    await story.preview.getByRole('heading', { name: 'The shop' }).waitFor();
    await story.preview.getByLabel(/^Step \d+: Sees an advertisement/).first().waitFor();
    await story.takeShot('10-markdown');
  });

  it('sees it follow the text', async () => {
    await story.page.locator('.monaco-editor .view-line', { hasText: 'Waits' }).click();
    await story.page.keyboard.press('End');
    await story.page.keyboard.press('Enter');
    await story.page.keyboard.type('step "Asks a friend"');
    await story.preview.getByLabel(/^Step \d+: Asks a friend/).first().waitFor();
  });

  it('sees it in dark', async () => {
    await story.setTheme('Dark Modern');
    await story.preview.locator('body.vscode-dark').waitFor();
    await story.takeShot('10-markdown-dark');
  });

  it('has asked no other machine for anything, and the page for nothing that it may not have', () => {
    deepEqual(story.foreignRequests, []);
    deepEqual(story.refusals, []);
  });
});
