import type { Page } from 'playwright-core';

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
