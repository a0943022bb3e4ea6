import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/toolchain/folders.mjs';
import type { FromComparison, ShowComparison, ShowMissing } from '../../../src/protocol.js';
import type { ThemeName } from '../../../src/render/theme.js';
import { bodyClasses, themeVariables } from '../../accessibility/theme-colours.js';
import { readComparisonFiles } from '../../security/preview-html.js';
import type { Browser } from '../../vscode/browser.js';
import { openBrowser } from '../../vscode/browser.js';

/** The page of a comparison in a browser, as in a panel of VS Code. */
export interface OpenComparison extends Browser {
  readonly show: (message: ShowComparison | ShowMissing) => Promise<void>;
  readonly choose: (theme: ThemeName) => Promise<void>;
  /** What the page has told the extension since it was asked last. */
  readonly posted: () => Promise<readonly FromComparison[]>;
  /** What VS Code would give the page back after a reload of the window. */
  readonly state: () => Promise<unknown>;
}

const address = 'http://127.0.0.1';

export async function openComparison(): Promise<OpenComparison> {
  const browser = await openBrowser();
  const { page } = browser;
  const { html, script, style } = await readComparisonFiles(address);
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = { '/': ['text/html', html], '/out/webview/comparison.js': ['text/javascript', script], '/out/webview/comparison.css': ['text/css', style] };
  await page.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [contentType, body] = files[pathname] ?? ['font/woff2', readFileSync(join(root, pathname))];
    return route.fulfill({ contentType, body });
  });
  page.setDefaultTimeout(30_000);
  await page.addInitScript('globalThis.posted = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => { posted.push(message); }, setState: (state) => { globalThis.state = state; } });');
  await page.goto(address);
  return {
    ...browser,
    async show(message) {
      await page.evaluate((data) => { window.postMessage(data, '*'); }, message as never);
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
    },
    choose: (theme) => page.evaluate(({ variables, bodyClass }) => {
      document.body.className = bodyClass;
      document.documentElement.removeAttribute('style');
      for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
    }, { variables: themeVariables(theme), bodyClass: bodyClasses[theme] }),
    posted: () => page.evaluate(() => (globalThis as unknown as { readonly posted: FromComparison[] }).posted.splice(0)),
    state: () => page.evaluate(() => (globalThis as unknown as { readonly state: unknown }).state),
  };
}
