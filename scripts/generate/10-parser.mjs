// Generates the parser's tables and the types of its syntax tree from the grammar. In production mode Langium skips its
// analysis of the grammar at each start of the server, which halves that start.
import { root } from '../toolchain/folders.mjs';
import { runNode } from '../toolchain/run-command.mjs';

const { ok, output } = await runNode(['node_modules/langium-cli/bin/langium.js', 'generate', '--mode', 'production'], {
  cwd: root,
});
if (!ok) {
  console.error(output);
  process.exitCode = 1;
}
