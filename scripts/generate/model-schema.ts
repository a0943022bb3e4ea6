// Writes the published JSON schemas from the types they describe: what `journey export` and `journey check` print.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from '../toolchain/folders.mjs';

const schemas = [
  {
    file: 'journey-document.schema.json',
    path: 'src/cli/export-formats.ts',
    type: 'ExportedDocument',
    title: 'A journey document',
    description: 'What `journey export FILE --format json` prints: the whole meaning of one .journey file.',
  },
  {
    file: 'check-result.schema.json',
    path: 'src/cli/check-result.ts',
    type: 'CheckResult',
    title: 'The result of a check',
    description: 'What `journey check PATHS… --format json` prints: the findings in each file, and how many there are.',
  },
];

for (const { file, path, type, ...about } of schemas) {
  const generator = createGenerator({ path: join(root, path), tsconfig: join(root, 'tsconfig.json'), type, topRef: false, skipTypeCheck: true });
  const { $schema, ...schema } = generator.createSchema(type);
  writeFileSync(join(root, 'schemas', file), `${JSON.stringify({ $schema, ...about, ...schema, ...about }, undefined, 2)}\n`);
}
