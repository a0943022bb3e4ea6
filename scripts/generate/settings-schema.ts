// Writes the JSON schema of journey.config.json from the rules, so that an editor offers their ids and says what each looks after.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualLevels } from '../../src/diff/change-levels.js';
import { changeLevels } from '../../src/diff/comparison.js';
import { slips } from '../../src/language/reading/finding.js';
import { rules } from '../../src/language/rules.js';
import { ruleSeverities } from '../../src/language/settings.js';
import { root } from '../toolchain/folders.mjs';

const severity = { enum: ruleSeverities };
const spelling = 'How something is written that is understood all the same.';
const properties: Record<string, object> = {};
for (const { id, reason, severity: usual } of rules) properties[id] = { ...severity, default: usual, description: reason };
for (const code of slips) properties[code] = { ...severity, description: spelling };

const levels = Object.fromEntries([...usualLevels].map(([id, usual]) => [id, { enum: changeLevels, default: usual }]));

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The settings of a project for journey maps',
  description: 'How serious each rule is in the journeys of this folder and those below it, and how much each change of them matters.',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    rules: { type: 'object', description: 'The severity of rules, by their id.', properties, additionalProperties: false },
    comparison: {
      type: 'object',
      description: 'How two versions of a journey are compared.',
      properties: { levels: { type: 'object', description: 'How much a change matters to a reviewer, by what changes.', properties: levels, additionalProperties: false } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

writeFileSync(join(root, 'schemas', 'journey.config.schema.json'), `${JSON.stringify(schema, undefined, 2)}\n`);
