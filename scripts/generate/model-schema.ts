// Writes the published JSON schemas from the types they describe: what `journey export` and `journey check` print.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from '../toolchain/folders.mjs';

const schemas = [
  {
    file: 'journey-document.schema.json', type: 'ExportedDocument', path: 'src/cli/export-formats.ts',
    about: { title: 'A journey document', description: 'What `journey export FILE --format json` prints: all that one file means.' },
  },
  {
    file: 'check-result.schema.json', type: 'CheckResult', path: 'src/cli/check-result.ts',
    about: { title: 'The result of a check', description: 'What `journey check PATHS --format json` prints: the findings in each file.' },
  },
];

for (const { file, type, path, about } of schemas) {
  // The types are checked elsewhere; here that would only take time, and fail for reasons that have nothing to do with a schema.
  const generator = createGenerator({ path: join(root, path), tsconfig: join(root, 'tsconfig.json'), topRef: false, skipTypeCheck: true });
  const { $schema, ...schema } = generator.createSchema(type);
  writeFileSync(join(root, 'schemas', file), `${JSON.stringify({ $schema, ...about, ...schema }, undefined, 2)}\n`);
}
