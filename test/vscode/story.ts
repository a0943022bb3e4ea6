import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { installExtension, startCodeServer } from '../../scripts/toolchain/code-server.mjs';
import { out, root } from '../../scripts/toolchain/folders.mjs';
import { quietSettings } from '../../scripts/toolchain/user-settings.mjs';
import { workbenchUrl } from '../../scripts/toolchain/workbench-url.mjs';
import type { Browser } from './browser.js';
import { openBrowser } from './browser.js';

const lightTheme = 'Default Light Modern';

/** A user in front of VS Code with the packaged extension and a copy of the examples. */
export interface Story extends Browser {
  /** Runs a command by its title, from the palette. */
  readonly runCommand: (title: string) => Promise<void>;
  /** Puts the cursor at the end of a line of the text, counted from 1. */
  readonly goToLine: (line: number) => Promise<void>;
  /** The line of the cursor, counted from 1, as the status bar tells it. */
  readonly cursorLine: () => Promise<number>;
  /** What the preview shows. */
  readonly preview: FrameLocator;
  /** Keeps a picture of the window in out/shots/; returns its path. */
  readonly takeShot: (name: string) => Promise<string>;
}

/** Opens an example; `settings` are the user's. */
export async function beginStory(file: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Story> {
  const place = mkdtempSync(join(tmpdir(), 'journey-story-'));
  const folder = join(place, 'examples');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  const home = { home: join(place, 'home'), settings: { ...quietSettings, 'workbench.colorTheme': lightTheme, ...settings } };
  await installExtension(home, join(out, 'journey-maps.vsix'));
  const server = await startCodeServer(home);
  const browser = await openBrowser();
  await browser.page.goto(workbenchUrl(server, { folder, file }), { waitUntil: 'commit' });
  // The text may be there before VS Code has read what its extensions bring.
  await browser.page.locator('.statusbar-item', { hasText: /^Journey$/ }).waitFor();
  return {
    ...browser,
    ...actionsOn(browser.page),
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function actionsOn(page: Page): Pick<Story, 'runCommand' | 'goToLine' | 'cursorLine' | 'preview' | 'takeShot'> {
  return {
    runCommand: (title) => pick(page, `>${title}`, title),
    goToLine: async (line) => {
      // A click in the preview has taken the focus, and VS Code goes to lines of the editor that has it only.
      await page.locator('.tab').first().click();
      await pick(page, `:${line}`, String(line));
      await page.keyboard.press('End');
    },
    cursorLine: async () => {
      const status = await page.locator('.statusbar-item', { hasText: /Ln \d+/ }).innerText();
      return Number(/Ln (\d+)/.exec(status)?.[1]);
    },
    preview: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
    takeShot: async (name) => {
      const path = join(out, 'shots', `${name}.png`);
      mkdirSync(join(out, 'shots'), { recursive: true });
      await page.screenshot({ path });
      return path;
    },
  };
}

/** Asks VS Code's quick input and takes the first answer once it is the right one: the list lags behind the typing. */
async function pick(page: Page, question: string, answer: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill(question);
  await page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: answer }).waitFor();
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}
