import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CodeServer } from '../../scripts/toolchain/code-server.mjs';

/** Settings that keep a test's VS Code quiet: nothing opens, asks or looks for updates by itself. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'window.restoreWindows': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** What a workbench is opened with: a folder, a file of it, and further entries of VS Code's own payload. */
export interface Opening {
  readonly folder: string;
  readonly file?: string;
  readonly payload?: readonly (readonly [string, string])[];
}

/** The address of VS Code with a folder and what else is to be open. */
export function workbenchUrl(server: CodeServer, { folder, file, payload = [] }: Opening): string {
  const openFile = file === undefined ? [] : [['openFile', remoteUri(server, join(folder, file))]];
  const all = [...openFile, ...payload];
  return `${server.url}/?${new URLSearchParams({ folder, ...(all.length > 0 ? { payload: JSON.stringify(all) } : {}) })}`;
}

/** How the workbench calls a file of the machine that its server runs on. */
export function remoteUri(server: CodeServer, path: string): string {
  return `vscode-remote://127.0.0.1:${server.port}${path}`;
}

/**
 * Sets options of the workbench that no address can set. The page's configuration is patched between its parsing and
 * its (deferred) script, since Chromium refuses the websocket of a page that `page.route()` has answered.
 */
export async function setDevelopmentOptions(page: Page, options: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((added) => {
    document.addEventListener('readystatechange', () => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (document.readyState !== 'interactive' || !element) return;
      const settings = JSON.parse(element.getAttribute('data-settings') ?? '{}') as Record<string, unknown>;
      settings['developmentOptions'] = { ...(settings['developmentOptions'] as object | undefined), ...added };
      element.setAttribute('data-settings', JSON.stringify(settings));
    });
  }, options);
}
