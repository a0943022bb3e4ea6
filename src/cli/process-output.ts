import { fstatSync, statSync, writeSync } from 'node:fs';
import type { TextOutput } from './command-io.js';

export interface ProcessOutput extends TextOutput {
  /** Whether all that was written has left this process, as far as can be known. */
  readonly isWritten: () => boolean;
}

/**
 * The standard output (1) or the standard error (2) of this process. Node's stream takes as long to load as a journey to be read, so it is asked for
 * only where people may read along.
 */
export function openOutput(descriptor: 1 | 2, openStream: () => NodeJS.WriteStream): ProcessOutput {
  if (mayBeTerminal(descriptor)) return streamOutput(listen(openStream()));
  let stream: NodeJS.WriteStream | undefined;
  return {
    isTerminal: false,
    colours: false,
    isWritten: () => stream === undefined,
    write(content) {
      const rest = stream === undefined ? writeDirectly(descriptor, content) : content;
      if (rest.length > 0) (stream ??= listen(openStream())).write(rest);
    },
  };
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && (process.platform === 'win32' || stats.rdev !== statSync('/dev/null').rdev);
  } catch {
    // Node knows what to do with an output that is closed.
    return true;
  }
}

function streamOutput(stream: NodeJS.WriteStream): ProcessOutput {
  // Files and pipes have no isTTY and no colours, whatever the types of Node say.
  const isTerminal = (stream.isTTY as boolean | undefined) === true;
  return { write: (content) => stream.write(content), isWritten: () => false, isTerminal, colours: isTerminal && stream.hasColors() };
}

/** Writes to a file or a pipe. Returns what a pipe that doesn't wait for its reader has no room for, which a stream will write. */
function writeDirectly(descriptor: number, content: string | Uint8Array): Uint8Array {
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return rest;
    tellFailure(error as NodeJS.ErrnoException);
    return new Uint8Array();
  }
  return rest;
}

function listen(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', tellFailure);
}

/** Whoever reads the output may stop before its end, as `head` does. That is no failure, and there is nothing left to say. */
function tellFailure({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.stderr.write(`The output can't be written (${code ?? message}).\n`);
  process.exitCode = 2;
}
