// Writes docs/comparison-levels.md from the table of levels: every change that there can be, and how much it matters.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualLevels } from '../../src/diff/change-levels.js';
import { changeLevels, type ChangeLevel } from '../../src/diff/comparison.js';
import { root } from '../toolchain/folders.mjs';

const introduction = `# The levels of changes

How much each change of a journey [matters to a reviewer](comparison.md#levels), unless \`journey.config.json\` says otherwise. This page is written from the table
itself. A change is called after its element and what becomes of it: \`step.removed\`, \`pain.severity\`.
`;

const types = [...new Set([...usualLevels.keys()].map(typeOf))];
const rows = types.map((type) => `| \`${type}\` | ${changeLevels.map((level) => listAspects(type, level)).join(' | ')} |`);
const table = [`| Element | ${changeLevels.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows, ''].join('\n');
writeFileSync(join(root, 'docs', 'comparison-levels.md'), `${introduction}\n${table}`);

function listAspects(type: string, level: ChangeLevel): string {
  const ids = [...usualLevels].filter(([id, usual]) => typeOf(id) === type && usual === level).map(([id]) => id);
  return ids.map((id) => `\`${id.slice(type.length + 1)}\``).join(' ');
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
