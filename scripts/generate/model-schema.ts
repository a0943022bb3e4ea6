// Writes the published JSON schemas from the types they describe: what `journey export`, `journey check` and `journey diff` print.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from '../toolchain/folders.mjs';

const schemas = [
  { file: 'journey-document.schema.json', title: 'A journey document', type: 'ExportedDocument', path: 'src/cli/export-formats.ts' },
  { file: 'check-result.schema.json', title: 'The result of a check', type: 'CheckResult', path: 'src/report/check-result.ts' },
  { file: 'comparison.schema.json', title: 'What has changed between versions of journeys', type: 'ComparisonResult', path: 'src/report/comparison-result.ts' },
];

for (const { file, title, type, path } of schemas) {
  // The types are checked elsewhere; here that would only take time, and fail for reasons that have nothing to do with a schema.
  const generator = createGenerator({ path: join(root, path), tsconfig: join(root, 'tsconfig.json'), topRef: false, skipTypeCheck: true });
  const { $schema, description, ...schema } = generator.createSchema(type);
  writeFileSync(join(root, 'schemas', file), `${JSON.stringify({ $schema, title, description, ...schema }, undefined, 2)}\n`);
}
