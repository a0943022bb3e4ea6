import type { Page } from 'playwright-core';
import type { Camera } from './camera.js';
import { showCaption, showPointer } from './overlay.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Somebody at the mouse and the keyboard, who is filmed. */
export interface Actor {
  /** Says below the window what is about to happen. */
  readonly say: (text: string) => Promise<void>;
  readonly moveTo: (place: Place) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Lets the window show what it has to show, and the viewer see it. */
  readonly watch: (milliseconds: number) => Promise<void>;
}

const frame = 50;
const settling = 120;

export function hireActor(page: Page, { film }: Camera, start: Place): Actor {
  let at = start;
  const moveTo = async (to: Place): Promise<void> => {
    for (const place of pathBetween(at, to)) {
      await page.mouse.move(place.x, place.y);
      await showPointer(page, place);
      await film(frame);
    }
    at = to;
  };
  const type = async (text: string): Promise<void> => {
    for (const pair of text.match(/.{1,2}/gu) ?? []) {
      await page.keyboard.type(pair);
      await page.waitForTimeout(settling);
      await film(2 * frame);
    }
  };
  const watch = async (milliseconds: number): Promise<void> => {
    await page.waitForTimeout(5 * settling);
    await film(milliseconds);
  };
  return { say: (text) => showCaption(page, text), moveTo, type, watch };
}

/** A hand starts slowly and ends slowly; `to` is the last place. */
function pathBetween(from: Place, to: Place): readonly Place[] {
  const steps = Math.max(2, Math.min(10, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 40)));
  return Array.from({ length: steps }, (_, index) => {
    const share = (1 - Math.cos((Math.PI * (index + 1)) / steps)) / 2;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}
