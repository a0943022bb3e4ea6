import { processIo } from './command-io.js';
import { runCommandLine } from './run-command-line.js';

// Whoever reads the output may stop before its end, as `head` does. That is no failure, and there is nothing left to say.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`The output can't be written (${error.code ?? error.message}).\n`);
    process.exitCode = 2;
  });
}

void runCommandLine(process.argv.slice(2), processIo()).then((exitCode) => {
  // A failure to write the output may already have been told.
  process.exitCode ??= exitCode;
});
