import { equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { aTry, insist } from './insist.js';
import type { Story } from './story.js';
import { beginStory, longestStart } from './story.js';
import { eventually } from './suite/eventually.js';

const formats = [
  ['PNG', 'first-order.png', ['Map', 'Dark', '1×'], /^\x89PNG\r\n/],
  ['SVG', 'first-order.svg', ['Map', 'High contrast, dark'], /^<svg [^]*#000000[^]*<\/svg>\s*$/],
  ['PDF', 'first-order.pdf', ['Map', 'Print', 'Letter'], /^%PDF-1\.[^]*\/MediaBox \[0 0 792 612\][^]*%%EOF\s*$/],
  ['HTML', 'first-order.html', [], /^<!DOCTYPE html>[^]*<\/html>\s*$/i],
  ['Markdown', 'first-order.md', [], /^# First online order\n/m],
] as const;

for (const host of ['node', 'web'] as const) {
  describe(`someone who exports a journey in the ${host} extension host`, function () {
    this.timeout(120_000);
    let story: Story;

    before(async function () {
      this.timeout(longestStart);
      story = await beginStory('first-order.journey', {}, host);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await story.takeShot(`failed-${host}`);
    });
    after(() => story.close());

    for (const [format, file, answers, content] of formats) {
      it(`has it as ${format}`, async () => {
        await story.runCommand('Journey: Export…');
        await choose(format);
        for (const answer of answers) await choose(answer);
        const written = await save(file);
        match(written.toString('latin1'), content);
        ok(written.length > 1000);
      });
    }

    it('has what its preview shows, with one button', async () => {
      await story.runCommand('Journey: Show Preview to the Side');
      await story.preview.getByLabel('View', { exact: true }).selectOption({ label: 'Insights' });
      await story.preview.getByRole('button', { name: 'Export…', exact: true }).click();
      await choose('SVG');
      await choose('Light');
      match((await save('insights.svg')).toString(), /aria-label="Insights: First online order/);
    });

    it('copies the picture', async () => {
      await story.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await story.preview.getByLabel('View', { exact: true }).selectOption({ label: 'Map' });
      await story.preview.getByRole('button', { name: 'Copy as a picture', exact: true }).click();
      await story.preview.getByText('Copied', { exact: true }).waitFor();
      const types = await story.page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
      equal(types.join(), 'image/png');
    });

    it('has asked no other machine for anything', () => {
      equal(story.foreignRequests.join(), '');
    });

    function choose(answer: string): Promise<void> {
      return story.chooseAnswer('Export Journey', answer);
    }

    /** Gives the file a name in VS Code's own dialogue, and waits until it is there and that is said. */
    async function save(file: string): Promise<Buffer> {
      const path = join(story.folder, file);
      const input = story.page.locator('.quick-input-widget input[type="text"]');
      await eventually('the dialogue', async () => ((await input.inputValue()).includes('first-order.') ? true : undefined), 60_000);
      await insist('the end of the dialogue', async () => {
        if (await input.isHidden()) return;
        await input.fill(path, aTry);
        await story.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click(aTry);
        await input.waitFor({ state: 'hidden', ...aTry });
      });
      await story.page.getByText(`Exported ${file}.`).first().waitFor();
      ok(existsSync(path));
      return readFileSync(path);
    }
  });
}
