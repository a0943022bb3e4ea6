import { readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FontCandidate } from '../convert/text/choose-fonts.js';

/** Where systems keep their fonts. */
const folders: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/System/Library/Fonts', '/Library/Fonts', join(homedir(), 'Library', 'Fonts')],
  win32: [join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts'), join(process.env['LOCALAPPDATA'] ?? homedir(), 'Microsoft', 'Windows', 'Fonts')],
};
const unixFolders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local', 'share', 'fonts'), join(homedir(), '.fonts')];

/** The font files of this machine. A folder that can't be read has none. */
export function listFonts(): readonly FontCandidate[] {
  return (folders[process.platform] ?? unixFolders).flatMap((folder) => listFolder(folder));
}

const deepest = 5;

function listFolder(folder: string, depth = 0): readonly FontCandidate[] {
  return entriesOf(folder).flatMap((entry): readonly FontCandidate[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < deepest ? listFolder(path, depth + 1) : [];
    return /\.(?:ttf|otf|ttc|otc)$/iu.test(entry.name) ? [{ name: entry.name, read: () => Promise.resolve(readFileSync(path)) }] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
