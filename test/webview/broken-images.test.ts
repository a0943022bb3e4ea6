import { deepEqual } from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { EditedPage } from './editing/edited-page.js';
import { openEditedPage } from './editing/edited-page.js';

const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgaGAAAAEEAIFw9selAAAAAElFTkSuQmCC';
/** Where the page of the test has no image. */
const nothing = 'http://127.0.0.1/nothing.png';
/** Loaded as an image, and not a second time. */
const once = 'http://127.0.0.1/once.png';

const text = 'persona Mia "Mia" {\n  image "mia.png"\n}\njourney "To work" for Mia {\n  stage "Way" {\n    step "Waits" {\n      image "stop.png" alt "The stop"\n      image "bus.png" alt "The bus"\n    }\n  }\n}\n';

describe('images in a picture', function () {
  this.timeout(60_000);
  let edited: EditedPage;

  before(async () => {
    edited = await openEditedPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await edited.page.route(once, (route) => (route.request().resourceType() === 'image'
      ? route.fulfill({ contentType: 'image/png', body: Buffer.from(pixel.slice(pixel.indexOf(',') + 1), 'base64') })
      : route.abort()));
  });
  beforeEach(() => edited.show('journey "None" {\n  stage "S" { step "t" }\n}\n'));
  after(() => edited.close());

  const show = (images: Readonly<Record<string, string>>): Promise<void> => edited.show(text, { uri: 'file:///images.journey', images });
  const choose = (view: string): Promise<unknown> => edited.page.getByLabel('View', { exact: true }).selectOption({ label: view });
  const addresses = (): Promise<readonly (string | null)[]> => edited.page.locator('.canvas image, .canvas img').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src')));
  const gone = (): Promise<unknown> => edited.page.waitForFunction((address) => !document.querySelector(`[href="${address}"], [src="${address}"]`), nothing);

  for (const view of ['Map', 'Table']) {
    it(`have a frame in their place where they are none, and keep their words: ${view}`, async () => {
      await show({ 'stop.png': pixel, 'bus.png': nothing, 'mia.png': nothing });
      await choose(view);
      await gone();
      deepEqual(await addresses(), [pixel]);
      await edited.page.locator('.canvas').getByText('The bus').first().waitFor();
    });
  }

  it('come back when they are another file', async () => {
    await choose('Map');
    await show({ 'bus.png': nothing });
    await gone();
    await show({ 'bus.png': pixel });
    deepEqual(await addresses(), [pixel]);
  });

  it('are left out of what is copied where they can’t be loaded', async () => {
    await show({ 'stop.png': pixel, 'bus.png': once });
    await choose('Map');
    await edited.page.getByRole('button', { name: 'Copy as a picture', exact: true }).click();
    await edited.page.getByText('Copied', { exact: true }).waitFor();
    const types = await edited.page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    deepEqual(types, ['image/png']);
  });
});
