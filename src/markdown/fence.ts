import { patch } from '../dom/patch.js';
import type { Patched } from '../dom/patch.js';
import { readAlone } from '../language/read-alone.js';
import type { AloneReading } from '../language/read-alone.js';
import { describeReading } from './describe-reading.js';
import { drawDocument } from './draw-document.js';
import { createParts } from './fence-parts.js';
import { followLinks, offerLinks } from './offer-links.js';

/** One fence of a page of Markdown. */
export interface Fence {
  /** Draws the text that the fence has now; what stays the same keeps its nodes. */
  update(): void;
}

/**
 * The picture is in the shadow of the fence's element. VS Code compares the page with the next text of it, and so finds the text as it
 * has put it there; and neither do its styles for Markdown meet the picture, nor the picture's styles the page.
 */
export function createFence(host: HTMLElement): Fence {
  const parts = createParts(host);
  let reading: AloneReading | undefined;
  let drawn: readonly Patched[] = [];
  let [text, width] = ['', -1];

  function draw(): void {
    if (!reading) return;
    width = host.clientWidth;
    drawn = drawDocument(reading.document, width).map((mark, index) => patch(drawn[index], mark, refuseImages));
    parts.show(drawn.map(({ node }) => node));
    offerLinks(parts.region);
  }

  followLinks(parts.region);
  new ResizeObserver(() => { if (host.clientWidth !== width) draw(); }).observe(host);
  return {
    update() {
      const next = host.querySelector('pre')?.textContent ?? '';
      if (!reading || next !== text) {
        text = next;
        reading = readAlone(text);
        draw();
      }
      // The lines above may have become more or fewer.
      parts.say(describeReading(reading, firstLineOf(host)));
    },
  };
}

/** A page of Markdown may come from anywhere, so it does not get to load what a journey names. */
function refuseImages(): boolean {
  return false;
}

/** VS Code says at which line of the file the fence stands, counted from 0; the text begins on the next one. */
function firstLineOf({ dataset }: HTMLElement): number {
  const line = dataset['line'];
  return line === undefined ? 1 : Number(line) + 2;
}
