import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** The numbers of the processes whose command line holds all of these words. */
export function findProcesses(...words: readonly string[]): readonly number[] {
  return listProcesses().filter(({ line }) => words.every((word) => line.includes(word))).map(({ pid }) => pid);
}

interface Listed {
  readonly pid: number;
  readonly line: string;
}

/** From the files of Linux, since a small one has no `ps`; other systems have it. */
function listProcesses(): readonly Listed[] {
  if (existsSync('/proc/self/cmdline')) return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(readProcess);
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), line }));
}

/** A process may end while it is being looked at. */
function readProcess(name: string): Listed {
  try {
    return { pid: Number(name), line: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return { pid: Number(name), line: '' };
  }
}
