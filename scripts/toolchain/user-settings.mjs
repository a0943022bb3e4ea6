import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings for a VS Code that opens nothing, asks nothing and looks for no updates by itself. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // A reload keeps all editors, though the address names a file to open.
  'window.restoreWindows': 'preserve',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Gives a data folder of VS Code its settings, unless it has some: they are the user's from then on.
 * @param {string} dataFolder
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function writeSettings(dataFolder, settings) {
  const folder = join(dataFolder, 'User');
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}
