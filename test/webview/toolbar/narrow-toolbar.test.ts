import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { EditedPage } from '../editing/edited-page.js';
import { openEditedPage } from '../editing/edited-page.js';

const text = 'persona Ayla "Ayla, who rides to work on each day of the week"\npersona Ben "Ben"\n'
  + 'journey "A late train on a working day, and how riders learn of it" for Ayla, Ben {\n  stage "Wait" { step "Reads the board" { feels -1 } }\n}\njourney "Another" {\n}\n';

describe('the bar in a narrow window', function () {
  this.timeout(60_000);
  let edited: EditedPage;
  before(async () => {
    edited = await openEditedPage();
    await edited.show(text);
  });
  after(() => edited.close());

  for (const width of [700, 420, 320, 220]) {
    it(`has all of its controls in sight at ${width} pixels`, async () => {
      await edited.page.setViewportSize({ width, height: 700 });
      const boxes = await edited.page.locator('.toolbar button:visible, .toolbar select:visible').evaluateAll((all) =>
        all.map((control) => ({ name: control.getAttribute('class'), left: control.getBoundingClientRect().left, right: control.getBoundingClientRect().right })));
      ok(boxes.length >= 12, `${boxes.length} controls`);
      deepEqual(boxes.filter(({ left, right }) => left < 0 || right > width), []);
    });
  }
});
