import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findChromium } from '../../scripts/toolchain/find-chromium.mjs';

export interface Browser {
  readonly page: Page;
  /** Addresses beyond this machine that a page asked for. They are refused, and there should be none. */
  readonly foreignRequests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page that can reach this machine and nothing else. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const foreignRequests: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1') foreignRequests.push(request.url());
  });
  return { page, foreignRequests, close: () => browser.close() };
}
