import { equal, ok } from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { CDPSession } from 'playwright-core';
import type { EditedPage } from './editing/edited-page.js';
import { openEditedPage } from './editing/edited-page.js';

const stages = Array.from({ length: 8 }, (_, index) => `  stage "Stage ${index}" {\n    step "Step ${index}" { feels +1 }\n  }\n`).join('');
const map = `journey "A day" {\n${stages}}\n`;

type Finger = readonly [x: number, y: number];

describe('someone with fingers on the picture', function () {
  this.timeout(120_000);
  let edited: EditedPage;
  let hand: CDPSession;

  before(async () => {
    edited = await openEditedPage({ hasTouch: true, viewport: { width: 900, height: 700 } });
    hand = await edited.page.context().newCDPSession(edited.page);
  });
  beforeEach(async () => {
    await edited.show(map);
    await edited.page.getByRole('button', { name: /set to actual size/ }).click();
    // The test before may have left a step below the names of the lanes, where no finger reaches it.
    await edited.page.locator('.viewport').evaluate((viewport) => { viewport.scrollTo(0, 0); });
  });
  after(() => edited.close());

  it('makes it larger and smaller with two, around what is between them', async () => {
    const before = await placeOf('Step 1');
    await move([[350, before.y], [450, before.y]], [[300, before.y], [500, before.y]]);
    const after = await placeOf('Step 1');
    equal(await zoom(), '200 %');
    near(after.x - 400, (before.x - 400) * 2);
    await move([[300, before.y], [500, before.y]], [[350, before.y], [450, before.y]]);
    equal(await zoom(), '100 %');
    near((await placeOf('Step 1')).x, before.x);
  });

  it('carries it along with two', async () => {
    const before = await placeOf('Step 1');
    await move([[550, 300], [650, 300]], [[250, 300], [350, 300]]);
    near((await placeOf('Step 1')).x, before.x - 300);
    equal(await zoom(), '100 %');
  });

  it('scrolls it with one', async () => {
    const before = await placeOf('Step 1');
    await move([[600, 200]], [[300, 200]]);
    ok((await placeOf('Step 1')).x < before.x - 200);
    equal(await zoom(), '100 %');
  });

  it('leaves the page around it as it is', async () => {
    await move([[350, 300], [450, 300]], [[300, 300], [500, 300]]);
    equal(await edited.page.evaluate(() => visualViewport?.scale), 1);
  });

  it('drags a feeling', async () => {
    const box = await edited.page.locator('path[data-element="journeys/0/stages/1/steps/0/facts/0"]').first().boundingBox();
    const { x, y } = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    equal(await edited.changed(() => move([[x, y]], [[x, y + 60]])), map.replace('"Step 1" { feels +1 }', '"Step 1" { feels 0 }'));
  });

  /** Puts fingers down, moves them to other places, and lifts them. */
  async function move(from: readonly Finger[], to: readonly Finger[]): Promise<void> {
    const steps = 10;
    await touch('touchStart', from);
    for (let step = 1; step <= steps; step++) await touch('touchMove', from.map(([x, y], index) => between([x, y], to[index] ?? [x, y], step / steps)));
    await touch('touchEnd', []);
    await edited.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
  }

  async function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]): Promise<void> {
    await hand.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
  }

  async function placeOf(step: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await edited.page.locator('.canvas > svg:not(.lane-titles)').getByText(step, { exact: true }).first().boundingBox();
    return { x: box?.x ?? 0, y: (box?.y ?? 0) };
  }

  function zoom(): Promise<string> {
    return edited.page.getByRole('button', { name: /set to actual size/ }).innerText();
  }
});

function between([x, y]: Finger, [toX, toY]: Finger, share: number): Finger {
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** Scrolling goes by whole pixels. */
function near(actual: number, expected: number): void {
  ok(Math.abs(actual - expected) < 12, `${actual} is not near ${expected}`);
}
