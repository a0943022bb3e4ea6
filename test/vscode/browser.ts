import { chromium } from 'playwright-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { findChromium } from '../../scripts/toolchain/find-chromium.mjs';

export interface Browser {
  readonly page: Page;
  /** Addresses beyond this machine that a page asked for. They are refused, and there should be none. */
  readonly foreignRequests: readonly string[];
  /** What a page was refused by its content security policy; there should be nothing either. */
  readonly refusals: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page that can reach this machine and nothing else; `options` say what it is shown on. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  // As long as a test may take: what runs late is not broken.
  page.setDefaultTimeout(110_000);
  return { page, foreignRequests: recordForeignRequests(page), refusals: recordRefusals(page), close: () => browser.close() };
}

/**
 * A webview's own files have addresses of a far host, but its service worker answers them from this machine. All others
 * count, be they answered or refused.
 */
function recordForeignRequests(page: Page): readonly string[] {
  const foreign: string[] = [];
  const isForeign = (url: string) => /^(http|ws)s?:/.test(url) && new URL(url).hostname !== '127.0.0.1';
  page.context().on('response', (response) => {
    if (isForeign(response.url()) && !response.fromServiceWorker()) foreign.push(response.url());
  });
  page.context().on('requestfailed', (request) => {
    if (isForeign(request.url()) && request.failure()?.errorText !== 'net::ERR_ABORTED') foreign.push(request.url());
  });
  return foreign;
}

/**
 * Chromium reports these on the console of the page, also for the webviews inside it. VS Code's own pages are not looked at, save for what
 * has no address: scripts, styles and frames in the markup of a page itself.
 */
function recordRefusals(page: Page): readonly string[] {
  const refusals: string[] = [];
  page.on('console', (message) => {
    const isWebview = /^$|vscode-webview|fake\.html|index\.html|vscode-resource/.test(message.location().url);
    if (isWebview && message.text().includes('Content Security Policy')) refusals.push(message.text());
  });
  return refusals;
}
