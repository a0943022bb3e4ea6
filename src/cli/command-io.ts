import { readStream } from './largest-file.js';
import { openOutput } from './process-output.js';

/** What a command speaks to. The entry hands in the process, a test hands in a note pad. */
export interface CommandIo {
  /** The absolute path that relative paths start from. */
  readonly cwd: string;
  /** Reads the standard input to its end. Rejects with a Failure where it is too large to be read. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
}

export interface TextOutput {
  write(content: string | Uint8Array): void;
  /** True where people read along. */
  readonly isTerminal: boolean;
  /** True where colours are shown and wanted: on a terminal, unless NO_COLOR or the like asks for none. */
  readonly colours: boolean;
}

/** 0: fine, warnings and notes included. 1: the journeys hold errors, or what an option forbids. 2: wrong use, or input that can't be read. */
export type ExitCode = 0 | 1 | 2;

export interface ProcessIo extends CommandIo {
  /** Whether all that was written has left this process. False where a stream of Node took it, which may still be about it. */
  readonly isWritten: () => boolean;
}

/** The input and output of this process. */
export function processIo(): ProcessIo {
  const [stdout, stderr] = [openOutput(1, () => process.stdout), openOutput(2, () => process.stderr)];
  return { cwd: process.cwd(), readInput: () => readStream(process.stdin), stdout, stderr, isWritten: () => stdout.isWritten() && stderr.isWritten() };
}
