// Takes the picture of the preview that stands in the README: media/preview.png. It is not part of the tests, so that a
// picture changes only when somebody has looked at it. Needs the package: npm run package.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginStory } from '../test/vscode/story.js';
import { messageOf } from './toolchain/announce.mjs';
import { root } from './toolchain/folders.mjs';

// Text and picture, and little else of the window.
const plainWindow = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

try {
  await takeShots();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function takeShots(): Promise<void> {
  for (const [name, theme] of [['light', 'Default Light Modern'], ['dark', 'Default Dark Modern']] as const) {
    const story = await beginStory('first-order.journey', { ...plainWindow, 'workbench.colorTheme': theme });
    try {
      await story.runCommand('Journey: Show Preview to the Side');
      await story.preview.locator('svg text').first().waitFor();
      await story.runCommand('View: Close Primary Side Bar');
      const shot = await story.takeShot(name);
      if (name === 'light') copyFileSync(shot, join(root, 'media', 'preview.png'));
    } finally {
      await story.close();
    }
  }
}
