import type { Page } from 'playwright-core';
import type { Place } from './actor.js';

/** Above everything that VS Code shows, and in nobody's way. */
const above = { position: 'fixed', zIndex: '2147483647', pointerEvents: 'none' } as const;

const arrow = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 18 26"><path d="M0 0v19l4.5-4 3.5 8 3.5-1.5L8 13.5h6z" stroke="white" stroke-width="1.5"/></svg>';

/** Draws the pointer, which pictures of a page leave out. */
export async function showPointer(page: Page, { x, y }: Place): Promise<void> {
  await show(page, 'tour-pointer', {
    ...above, left: `${x}px`, top: `${y}px`, width: '18px', height: '26px', backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(arrow)}")`,
  });
}

/** Writes a sentence over the lower edge of the window. */
export async function showCaption(page: Page, text: string): Promise<void> {
  await show(page, 'tour-caption', {
    ...above, left: '50%', bottom: '34px', transform: 'translateX(-50%)', padding: '9px 20px', borderRadius: '999px',
    color: 'white', background: '#1c2233', font: '600 17px system-ui, sans-serif', whiteSpace: 'nowrap', boxShadow: '0 2px 12px #0005',
  }, text);
}

async function show(page: Page, id: string, style: Readonly<Record<string, string>>, text = ''): Promise<void> {
  await page.evaluate(([name, look, words]) => {
    const present = document.getElementById(name);
    const element = present ?? document.body.appendChild(document.createElement('div'));
    element.id = name;
    Object.assign(element.style, look);
    element.textContent = words;
  }, [id, style, text] as const);
}
