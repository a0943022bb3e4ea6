import { losses, slips } from '../language/reading/finding.js';
import type { Rule } from '../language/rule.js';
import { rules } from '../language/rules.js';
import type { RuleDescription } from '../report/sarif.js';

/** All that a check may find, by its code. */
export function describeRules(): readonly RuleDescription[] {
  return [
    ...rules.map(describeRule),
    ...losses.map((id) => describeCode(id, 'error', 'What can’t be understood is lost for the map. It costs its own line, and no other.')),
    ...slips.map((id) => describeCode(id, 'warning', 'This is written in another way than usual. It is understood all the same; journey format mends most of it.')),
    describeCode('settings', 'warning', 'The settings in journey.config.json count as far as they can be understood.'),
    describeCode('ignore-comment', 'info', 'A comment that silences a rule names the rule and a reason, and stands above the element that it is about.'),
  ];
}

function describeRule({ id, severity, reason, bad, good }: Rule): RuleDescription {
  const help = [reason, 'Instead of', block(bad), 'write', block(good), readOn(id)].join('\n\n');
  return { id, severity, reason, help };
}

function describeCode(id: string, severity: RuleDescription['severity'], reason: string): RuleDescription {
  return { id, severity, reason, help: reason };
}

function readOn(id: string): string {
  return `The section \`${id}\` in \`docs/rules.md\` of Journey Maps says how to set or silence this rule.`;
}

/** The comment `// here` marks the place for the tests of a rule. */
function block(example: string): string {
  return `\`\`\`journey\n${example.replace(/ ?\/\/ here$/gmu, '')}\n\`\`\``;
}
