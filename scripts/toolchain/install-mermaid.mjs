import { installFolder } from './install-folder.mjs';

/**
 * Brings Mermaid and its command line, which the bench measures beside ours (some 450 MB). They draw in the browser that is here.
 * @returns {Promise<string>} the folder that holds `node_modules`
 */
export async function installMermaid() {
  return installFolder('mermaid', { title: 'Installing Mermaid for the bench (about a minute)' });
}
