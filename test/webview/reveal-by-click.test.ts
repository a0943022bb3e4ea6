import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { revealByClick } from '../../src/webview/reveal-by-click.js';
import { usePage } from './page.js';

describe('a key or a click in the picture', () => {
  const window = usePage();

  /** Presses Enter, and clicks, on one node of a fact with a link, and compares what comes of each. */
  function checkNode(selector: string, byKey: readonly string[], byClick: readonly string[]): void {
    window.document.body.innerHTML = '<div id="region"><div data-element="a/0">A fact <span data-link="talks.md">and its link</span></div></div>';
    const told: string[] = [];
    const region = document.querySelector<HTMLElement>('#region');
    const node = window.document.querySelector(selector);
    if (region) revealByClick(region, { onReveal: (key, goThere) => told.push(`${goThere ? 'go to' : 'show'} ${key}`), onOpen: (link) => told.push(`open ${link}`) });
    node?.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    deepEqual(told.splice(0), byKey);
    node?.dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
    deepEqual(told, byClick);
  }

  it('opens the link that it is on', () => { checkNode('[data-link]', ['open talks.md'], ['open talks.md']); });
  it('goes to the line of an element, or shows it', () => { checkNode('[data-element]', ['go to a/0'], ['show a/0']); });
  it('does nothing beside them', () => { checkNode('#region', [], []); });
});
