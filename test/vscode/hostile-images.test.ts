import { deepEqual, equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { admitted, linkingName, pictures, refusedPaths, startSpy, talkativePicture, writeHostileImages } from '../security/hostile-images.js';
import type { Spy } from '../security/hostile-images.js';
import type { Story } from './story.js';
import { beginStory } from './story.js';
import { eventually } from './suite/eventually.js';

describe('someone who opens a folder with hostile images and names, in VS Code', function () {
  this.timeout(120_000);
  let spy: Spy;
  let story: Story;
  const incidents: string[] = [];
  const last = admitted.length + refusedPaths('', '').length - 1;

  before(async () => {
    spy = await startSpy();
    story = await beginStory('first-order.journey', {}, 'node', (folder) => { writeHostileImages(folder, spy.origin); });
    await story.runCommand('Journey: Show Preview to the Side');
    await story.preview.locator('svg text').first().waitFor();
    // From here on it is the same page that shows the next file: nothing has a reason to leave it.
    story.page.on('framenavigated', (frame) => { incidents.push(`left for ${frame.url()}`); });
    story.page.context().on('page', (page) => { incidents.push(`opened ${page.url()}`); });
    story.page.on('dialog', (dialog) => {
      incidents.push(`said ${dialog.message()}`);
      void dialog.dismiss();
    });
    await story.openFile('hostile.journey');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await story.takeShot('failed-images');
  });
  after(async () => {
    await story.close();
    spy.close();
  });

  for (const [view, images] of [['Map', 'image[href]'], ['Table', 'img[src]'], ['Persona', 'image[href]']] as const) {
    it(`sees in the view ${view} those of the workspace alone, and nothing of what they want`, async () => {
      await story.preview.getByLabel('View', { exact: true }).selectOption({ label: view });
      // All of it in the window, since what is out of sight may not be drawn yet.
      if (view !== 'Table') await story.preview.getByRole('button', { name: 'Fit into the window', exact: true }).click();
      await story.preview.getByText(`Picture ${last}`).first().waitFor();
      await checkQuiet();
      await story.takeShot(`hostile-images-${view.toLowerCase()}`);
      deepEqual(new Set(await pathsOf(images)), new Set(pictures));
    });
  }

  it('sees those that are pictures, whatever their names', async () => {
    deepEqual(await Promise.all(pictures.map(async (path) => loads(await addressOf(path)))), pictures.map(() => true));
    await checkQuiet();
  });

  it('would see those behind links, if the extension gave out their addresses', async () => {
    const good = await addressOf('images/dot.png');
    equal(await loads(good.replace('dot.png', 'leads-out.png')), true);
    equal(await loads(good.replace('images/dot.png', 'nobody.png')), false);
    await checkQuiet();
  });

  it('is told of a file by its name, and of nothing to click in it', async () => {
    await story.page.locator('.explorer-folders-view').getByText(linkingName).click();
    // The preview follows, and has a tab of that name as well.
    await story.page.locator('.tab.active', { hasText: linkingName }).first().waitFor();
    await story.runCommand('Journey: Export…');
    const message = story.page.locator('.notification-list-item-message', { hasText: 'has no journey and no persona yet' }).first();
    await message.waitFor();
    equal((await message.innerText()).replaceAll('\u2060', ''), `${linkingName} has no journey and no persona yet.`);
    equal(await message.locator('a').count(), 0);
  });

  it('would hear of a careless picture in the preview', async () => {
    await story.preview.locator('body').evaluate((body, markup) => { body.insertAdjacentHTML('beforeend', markup); }, talkativePicture(spy.origin));
    await eventually('refusals', () => (['event handler', 'style', 'image', 'Framing'].every((word) => story.refusals.some((text) => text.includes(word))) ? true : undefined));
    deepEqual(spy.asked, []);
  });

  it('would hear of it where nothing is forbidden', async () => {
    await story.page.goto(`file://${join(story.folder, 'images/talks.svg')}`, { waitUntil: 'commit' });
    await eventually('requests', () => (['/onload', '/script', '/script.js', '/image.png', '/frame', '/top'].every((path) => spy.asked.includes(path)) ? true : undefined));
    ok(incidents.some((incident) => incident.startsWith('left for')));
    ok(incidents.includes('said 1'));
  });

  /** What a picture does, it does in the moments after it is shown. */
  async function checkQuiet(): Promise<void> {
    await story.page.waitForTimeout(1000);
    deepEqual([...spy.asked, ...story.foreignRequests, ...story.refusals, ...incidents], []);
  }

  /** The images of the picture, as paths from the folder. */
  async function pathsOf(images: string): Promise<readonly string[]> {
    return (await addresses(images)).map((address) => decodeURIComponent(new URL(address).pathname).slice(story.folder.length + 1));
  }

  function addresses(images: string): Promise<readonly string[]> {
    return story.preview.locator(images).evaluateAll((all) => all.map((image) => image.getAttribute('href') ?? image.getAttribute('src') ?? ''));
  }

  async function addressOf(path: string): Promise<string> {
    const found = (await addresses('image[href]')).find((address) => decodeURIComponent(new URL(address).pathname).endsWith(`/${path}`));
    if (found === undefined) throw new Error(`${path} is not shown.`);
    return found;
  }

  /** Whether the preview can show an address as a picture. */
  function loads(address: string): Promise<boolean> {
    return story.preview.locator('body').evaluate(async (_, src) => {
      const image = new Image();
      image.src = src;
      return image.decode().then(() => true, () => false);
    }, address);
  }
});
