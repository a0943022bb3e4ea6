// Writes docs/rules.md from the rules: what each looks after, why, and an example of either kind.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/language/rule.js';
import { ruleGroups } from '../../src/language/rules.js';
import { root } from '../toolchain/folders.mjs';

const introduction = `# The rules

Rules nudge towards a complete and honest map; they never block a draft. Only an error makes \`journey check\` fail. This page is
written from the rules themselves, and their examples are tests.

A rule that doesn’t suit you is switched off, or made stricter, in a file \`journey.config.json\` in the folder of your journeys or
in one above. The nearest one counts. In VS Code, the setting \`journey.rules\` has the same shape, and the file wins. For one
[check](command-line.md#journey-check), \`--rule empty-stage=off\` wins over both.

\`\`\`json
{
  "rules": {
    "moment-without-evidence": "error",
    "step-without-feeling": "off"
  }
}
\`\`\`

A severity is one of \`error\`, \`warning\`, \`info\`, \`hint\` and \`off\`. To silence a rule at one place only, say so above it, with
the reason. It holds for the next element and all that stands in its block, or, at the end of a line, for that line:

\`\`\`journey
journey "Returning a coat" {
  // journey-ignore empty-stage: we visit the warehouse in March
  stage "Repacking"
}
\`\`\`

What the reader says about spelling, such as \`curly-quotes\` or \`keyword-case\`, is set and silenced in the same way. What costs a
line, such as \`unknown-word\`, is always an error.
`;

const groups = Object.entries(ruleGroups).map(([title, rules]) => [`## ${title}\n`, listRules(rules), ...rules.map(describeRule)].join('\n'));
writeFileSync(join(root, 'docs', 'rules.md'), [introduction, ...groups].join('\n'));

function listRules(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, fix }) => `| [\`${id}\`](#${id}) | ${severity} | ${fix ? 'yes' : ''} |`);
  return ['| Rule | Severity | Quick fix |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function describeRule({ id, severity, reason, bad, good }: Rule): string {
  return [`### ${id}\n`, `*${severity}* · ${reason}\n`, 'Instead of', block(bad), 'write', block(good)].join('\n');
}

function block(example: string): string {
  return `\n\`\`\`journey\n${example.replace(/ ?\/\/ here$/gm, '').replace(/^\s*$\n?/gm, '')}\n\`\`\`\n`;
}
