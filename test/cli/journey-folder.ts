import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The contents of files by their paths in a folder; a path that ends in `/` is an empty folder. */
export type FolderContents = Readonly<Record<string, string | Uint8Array>>;

export interface JourneyFolder {
  /** Absolute, without links. */
  readonly path: string;
  run(...args: readonly string[]): Promise<CommandResult>;
}

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder that is a workspace of its own, hands it over, and removes it again. */
export async function withFolder(contents: FolderContents, use: (folder: JourneyFolder) => Promise<void> | void): Promise<void> {
  const path = realpathSync.native(mkdtempSync(join(tmpdir(), 'journey-cli-')));
  try {
    writeContents(path, { 'journey.config.json': '{}', ...contents });
    await use({ path, run: (...args) => runIn(path, args) });
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Runs a command as the entry does, in this process. */
export async function runIn(cwd: string, args: readonly string[], { colours = false, isTerminal = false, input = '' } = {}): Promise<CommandResult> {
  const printed = { stdout: '', stderr: '' };
  const note = (stream: keyof typeof printed) => ({
    colours, isTerminal,
    // Bytes become a character each, so that a test can look at them.
    write: (content: string | Uint8Array) => { printed[stream] += typeof content === 'string' ? content : Buffer.from(content).toString('latin1'); },
  });
  // Loaded as the entry does: what it imports later would else be another copy than what a test imports first.
  const { runCommandLine } = await import('../../src/cli/run-command-line.js');
  const exitCode = await runCommandLine(args, { cwd, readInput: () => Promise.resolve(new TextEncoder().encode(input)), stdout: note('stdout'), stderr: note('stderr') });
  return { exitCode, ...printed };
}

function writeContents(folder: string, contents: FolderContents): void {
  for (const [name, content] of Object.entries(contents)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
}
