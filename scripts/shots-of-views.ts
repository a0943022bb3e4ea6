// Takes the pictures of all views that stand in docs/preview.md: media/views/VIEW-THEME.png. They are not part of the tests, so that
// a picture changes only when somebody has looked at it. Needs the build: npm run build -- --production.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { viewNames } from '../src/render/views.js';
import { openBrowser } from '../test/vscode/browser.js';
import { root } from './toolchain/folders.mjs';

const folder = mkdtempSync(join(tmpdir(), 'journey-views-'));
const file = join(folder, 'first-order.html');
execFileSync(process.execPath, [join(root, 'out/cli.js'), 'export', join(root, 'examples/first-order.journey'), '--format', 'html', '-o', file], { stdio: 'inherit' });
mkdirSync(join(root, 'media', 'views'), { recursive: true });

const { page, close } = await openBrowser();
try {
  await page.goto(pathToFileURL(file).href);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const view of viewNames) {
      await page.locator(`#view-${view}`).check();
      // What is wider than a page is shown whole.
      await page.locator('#fit').setChecked(view === 'map' || view === 'blueprint');
      await page.screenshot({ path: join(root, 'media', 'views', `${view}-${colorScheme}.png`) });
    }
  }
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
