import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { followLinks } from '../workspace.js';

/** How a shell starts this very program: by its name, where the PATH leads to it, or else by the files that it runs from now. */
export function ownCommand(): string {
  const [node, script = ''] = process.argv;
  if (isOnPath('journey', followLinks(script))) return 'journey';
  return [node ?? process.execPath, ...process.execArgv, script].map(quote).join(' ');
}

/** Whether the first program of a name on the PATH is this one. */
function isOnPath(name: string, script: string | undefined): boolean {
  const found = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '').map((folder) => join(folder, name)).find(isProgram);
  return found !== undefined && script !== undefined && followLinks(found) === script;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** One word for a shell, which git brings along on Windows, too. */
function quote(word: string): string {
  return /^[\w./:=-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
