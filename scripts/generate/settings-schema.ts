// Writes the JSON schema of journey.config.json from the rules, so that an editor offers their ids and says what each looks after.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slips } from '../../src/language/reading/finding.js';
import { rules } from '../../src/language/rules.js';
import { ruleSeverities } from '../../src/language/settings.js';
import { root } from '../toolchain/folders.mjs';

const severity = { enum: ruleSeverities };
const spelling = 'How something is written that is understood all the same.';
const properties: Record<string, object> = {};
for (const { id, reason, severity: usual } of rules) properties[id] = { ...severity, default: usual, description: reason };
for (const code of slips) properties[code] = { ...severity, description: spelling };

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The settings of a project for journey maps',
  description: 'How serious each rule is in the journeys of this folder and those below it.',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    rules: { type: 'object', description: 'The severity of rules, by their id.', properties, additionalProperties: false },
  },
  additionalProperties: false,
};

writeFileSync(join(root, 'schemas', 'journey.config.schema.json'), `${JSON.stringify(schema, undefined, 2)}\n`);
