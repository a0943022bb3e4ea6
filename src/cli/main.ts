import { processIo } from './command-io.js';
import { runCommandLine } from './run-command-line.js';

const io = processIo();
void runCommandLine(process.argv.slice(2), io).then((exitCode) => {
  // A failure to write the output may already have been told.
  process.exitCode ??= exitCode;
  // Left alone, Node would first collect the garbage of a large picture, and compile what nobody runs any more.
  if (io.isWritten()) process.exit();
});
