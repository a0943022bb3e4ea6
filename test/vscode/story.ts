import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { installExtension, startCodeServer } from '../../scripts/toolchain/code-server.mjs';
import { out, root } from '../../scripts/toolchain/folders.mjs';
import { quietSettings } from '../../scripts/toolchain/user-settings.mjs';
import { workbenchUrl } from '../../scripts/toolchain/workbench-url.mjs';
import type { Browser } from './browser.js';
import { openBrowser } from './browser.js';
import { setDevelopmentOptions } from './development-options.js';
import { findProcesses } from './find-processes.js';
import { chooseAnswer, chooseFromMenu, clickThrough, pick } from './make-choices.js';
import { proxied, serveFolder } from './static-server.js';

/** How long it may take until somebody is in front of VS Code, on a machine that has much else to do, in milliseconds. */
export const longestStart = 300_000;

const lightTheme = 'Default Light Modern';

/** A user in front of VS Code with the packaged extension and a copy of the examples. */
export interface Story extends Browser {
  /** Runs a command by its title, from the palette. */
  readonly runCommand: (title: string) => Promise<void>;
  /** Answers what a command asks in a list with a title of its own; the answer is the whole label. */
  readonly chooseAnswer: (question: string, answer: string) => Promise<void>;
  /** Chooses from the menu that something has, which leads to something that can be seen. */
  readonly chooseFromMenu: (thing: Locator, item: string, outcome: Locator) => Promise<void>;
  /** Clicks something until it has led to something else that can be seen. */
  readonly clickThrough: (thing: Locator, outcome: Locator) => Promise<void>;
  /** Puts the cursor at the end of a line of the text, counted from 1. */
  readonly goToLine: (line: number) => Promise<void>;
  /** The line of the cursor, counted from 1, as the status bar tells it. */
  readonly cursorLine: () => Promise<number>;
  /** What the preview shows, once it no longer draws where nobody sees it. */
  readonly preview: Locator;
  /** The copy of the examples that is open. */
  readonly folder: string;
  readonly openFile: (name: string) => Promise<void>;
  /** Chooses a colour theme by its name, as VS Code lists it. */
  readonly setTheme: (name: string) => Promise<void>;
  /** Ends the language server as if it had crashed. */
  readonly endLanguageServer: () => void;
  /** Keeps a picture of the window in out/shots/; returns its path. */
  readonly takeShot: (name: string) => Promise<string>;
}

/**
 * Opens an example; `settings` are the user's, and `prepare` changes the copy of the examples before it is opened. In the web host the
 * extension is not installed, but comes from the repository, built.
 */
export async function beginStory(
  file: string, settings: Readonly<Record<string, unknown>> = {}, host: 'node' | 'web' = 'node', prepare?: (folder: string) => void,
): Promise<Story> {
  const place = mkdtempSync(join(tmpdir(), 'journey-story-'));
  const folder = join(place, 'examples');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  prepare?.(folder);
  const home = { home: join(place, 'home'), settings: { ...quietSettings, 'workbench.colorTheme': lightTheme, ...settings } };
  if (host === 'node') await installExtension(home, join(out, 'journey-maps.vsix'));
  const server = await startCodeServer(home);
  const browser = await openBrowser();
  const files = host === 'web' ? await serveFolder(root) : undefined;
  if (files) await setDevelopmentOptions(browser.page, { extensions: [proxied(server, files, '')] });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    files?.close();
    rmSync(place, { recursive: true, force: true });
  };
  try {
    await browser.page.goto(workbenchUrl(server, { folder, file }), { waitUntil: 'commit' });
    // The text may be there before VS Code has read what its extensions bring. A first start on a busy machine takes its time.
    await browser.page.locator('.statusbar-item', { hasText: /^Journey$/ }).waitFor({ timeout: 90_000 });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...browser,
    ...actionsOn(browser.page),
    folder,
    endLanguageServer: () => {
      const pids = findProcesses(join(home.home, 'extensions'), 'server.cjs');
      if (pids.length !== 1) throw new Error(`There are ${pids.length} language servers.`);
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    },
    close,
  };
}

function actionsOn(page: Page): Pick<Story, 'runCommand' | 'chooseAnswer' | 'chooseFromMenu' | 'clickThrough' | 'openFile' | 'setTheme' | 'goToLine' | 'cursorLine' | 'preview' | 'takeShot'> {
  return {
    runCommand: (title) => pick(page, `>${title}`, title),
    chooseAnswer: (question, answer) => chooseAnswer(page, question, answer),
    chooseFromMenu: (thing, item, outcome) => chooseFromMenu(page, thing, item, outcome),
    clickThrough,
    openFile: async (name) => {
      // A preview that has the focus would be left for the file.
      await page.locator('.tab').first().click();
      await pick(page, name, name);
      await page.locator('.tab.active', { hasText: name }).first().waitFor();
    },
    setTheme: (name) => pick(page, name, name, ['Control+K', 'Control+T']),
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
    preview: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('html:not(:has(.warm-up))'),
    takeShot: async (name) => {
      const path = join(out, 'shots', `${name}.png`);
      mkdirSync(join(out, 'shots'), { recursive: true });
      await page.screenshot({ path });
      return path;
    },
  };
}
