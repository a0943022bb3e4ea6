import { ruleGroups } from '../../src/language/rules.js';
import { emptyStage } from '../../src/language/rules/empty-stage.js';
import { unusedDeclaration } from '../../src/language/rules/unused-declaration.js';
import { unusedImport } from '../../src/language/rules/unused-import.js';

const nudges = [...Object.entries(ruleGroups).flatMap(([group, rules]) => (group === 'Structure' ? [] : rules)), emptyStage, unusedDeclaration, unusedImport];

/** A settings file that switches off the rules that nudge a draft towards a complete map, for tests that are about something else. */
export const withoutNudges: Readonly<Record<string, string>> = {
  'journey.config.json': JSON.stringify({ rules: Object.fromEntries(nudges.map(({ id }) => [id, 'off'])) }),
};
