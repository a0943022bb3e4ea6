import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Ran {
  /** In milliseconds. */
  readonly time: number;
  /** The most that the process and all that it started had at one time, in bytes; not a number where there is no `/proc`. */
  readonly memory: number;
}

/** How often the memory is looked at, in milliseconds. */
const pause = 15;

/** Runs a program of Node to its end. Looking at the memory takes time, so time and memory are measured apart. */
export async function runTree(args: readonly string[], { measuresMemory }: { readonly measuresMemory: boolean }): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const { pid } = child;
  let memory = NaN;
  const looking = measuresMemory && pid !== undefined && process.platform === 'linux'
    ? setInterval(() => { memory = Math.max(Number.isNaN(memory) ? 0 : memory, memoryOfTree(pid)); }, pause)
    : undefined;
  const [code] = await once(child, 'exit') as [number | null];
  clearInterval(looking);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}.`);
  return { time: performance.now() - start, memory };
}

/** Pages that several processes share count in parts, or a browser would count its own code ten times. */
function memoryOfTree(top: number): number {
  const parents = readParents();
  const isWithin = (pid: number): boolean => pid === top || (parents.has(pid) && isWithin(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isWithin).reduce((sum, pid) => sum + memoryOf(pid), 0);
}

function readParents(): ReadonlyMap<number, number> {
  const pids = readdirSync('/proc').map(Number).filter((pid) => pid > 0);
  return new Map(pids.map((pid) => [pid, Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)]));
}

function memoryOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

/** A process may end while it is looked at; then it has nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
