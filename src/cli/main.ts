import { processIo } from './command-io.js';
import { runCommandLine } from './run-command-line.js';

void runCommandLine(process.argv.slice(2), processIo()).then((exitCode) => {
  // A failure to write the output may already have been told.
  process.exitCode ??= exitCode;
});
