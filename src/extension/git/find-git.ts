import { extensions } from 'vscode';
import type { GitApi } from './git-api.js';

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The beginning of a sentence. */
export const noGit = 'Git is not available in this window';

/**
 * The API of VS Code's Git once it knows the repositories of the window; undefined where there is none, as in a browser without a
 * machine behind it, or where it is switched off.
 */
export async function findGit(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  // It fails where git itself is not installed.
  const exported = await extension?.activate().then((found) => found, () => undefined);
  if (!exported?.enabled) return undefined;
  const api = exported.getAPI(1);
  if (api.state === 'uninitialized') await new Promise<void>((resolve) => {
    const listener = api.onDidChangeState(() => {
      listener.dispose();
      resolve();
    });
  });
  return api;
}
