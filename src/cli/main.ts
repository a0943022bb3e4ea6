#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { processIo } from './command-io.js';

// Whoever reads the output may stop before its end, as `head` does. That is no failure, and there is nothing left to say.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`The output can't be written (${error.code ?? error.message}).\n`);
    process.exitCode = 2;
  });
}

// Node keeps the compiled form of what is loaded from here on, in the folder for temporary files: the next start is faster.
enableCompileCache();
const { runCommandLine } = await import('./run-command-line.js');
const exitCode = await runCommandLine(process.argv.slice(2), processIo());
// A failure to write the output may already have been told.
process.exitCode ??= exitCode;
