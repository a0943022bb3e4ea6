// Generates the parser's tables and the types of its syntax tree from the grammar. In production mode Langium skips its
// analysis of the grammar at each start of the server, which halves that start.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../toolchain/folders.mjs';
import { runNode } from '../toolchain/run-command.mjs';

const folder = join(root, 'src', 'language', 'generated');

// Langium asks what to do with files that it doesn't know, and writes nothing until somebody answers. The next generator writes this one anew.
await rm(join(folder, 'grammar-data.ts'), { force: true });
const { ok, output } = await runNode(['node_modules/langium-cli/bin/langium.js', 'generate', '--mode', 'production'], {
  cwd: root,
});
if (ok) await describeTypesByOurs();
else {
  console.error(output);
  process.exitCode = 1;
}

/** The description of the types is one of ours, which answers quickly without a memory of its answers. */
async function describeTypesByOurs() {
  const file = join(folder, 'ast.ts');
  const generated = await readFile(file, 'utf8');
  const [imported, described] = ["import * as langium from 'langium';\n", 'extends langium.AbstractAstReflection'];
  if (!generated.includes(imported) || !generated.includes(described)) throw new Error('Langium describes types in another way now; see describeTypesByOurs.');
  const ours = generated.replace(imported, `${imported}import { JourneyReflection } from '../reflection.js';\n`).replace(described, 'extends JourneyReflection');
  await writeFile(file, ours);
}
