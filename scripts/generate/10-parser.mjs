// Generates the parser's tables and the types of its syntax tree from the grammar. In production mode Langium skips its
// analysis of the grammar at each start of the server, which halves that start.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../toolchain/folders.mjs';
import { runNode } from '../toolchain/run-command.mjs';

const { ok, output } = await runNode(['node_modules/langium-cli/bin/langium.js', 'generate', '--mode', 'production'], {
  cwd: root,
});
if (!ok) {
  console.error(output);
  process.exitCode = 1;
}

// The description of the types is one of ours, which knows how to answer quickly.
const types = join(root, 'src', 'language', 'generated', 'ast.ts');
const generated = await readFile(types, 'utf8');
await writeFile(types, generated
  .replace("import * as langium from 'langium';", "import * as langium from 'langium';\nimport { JourneyReflection } from '../reflection.js';")
  .replace('extends langium.AbstractAstReflection', 'extends JourneyReflection'));
