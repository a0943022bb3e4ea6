import { shorten } from './reading/shorten.js';
import { slips } from './reading/finding.js';
import { rules } from './rules.js';
import type { Severity } from './rule.js';

/** What a team has decided about the rules: how serious a finding is, or that it isn't looked for. */
export interface RuleSettings {
  readonly severities: ReadonlyMap<string, RuleSeverity>;
  /** What is wrong with the settings, a sentence each. They count as far as they can be understood. */
  readonly troubles: readonly string[];
}

export const ruleSeverities = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];
export type RuleSeverity = (typeof ruleSeverities)[number];

/** What can be set: the rules, and what the reader says about spelling. What costs a line is always an error. */
export const settableCodes: readonly string[] = [...rules.map(({ id }) => id), ...slips];

export const noSettings: RuleSettings = { severities: new Map(), troubles: [] };

export const settingsFile = 'journey.config.json';

/** Reads the text of a settings file: `{ "rules": { "rule-id": "error" } }`. It only says what is so; nothing in it is run. */
export function readSettingsFile(text: string): RuleSettings {
  const content = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(content)) return trouble(`${settingsFile} can’t be read, so every rule has its usual severity. Look for a comma, a quote or a brace that is missing or too many.`);
  const unknown = Object.keys(content).filter((key) => key !== '$schema' && key !== 'rules');
  const read = content['rules'] === undefined ? noSettings : readRules(content['rules'], settingsFile);
  return { ...read, troubles: [...unknown.map((key) => `${settingsFile} knows no “${shorten(key)}”; it holds “rules”.`), ...read.troubles] };
}

/** Reads severities by rule. `source` says where they stand, for the sentences about what is wrong. */
export function readRules(value: unknown, source: string): RuleSettings {
  if (!isObject(value)) return trouble(`The rules in ${source} are written like this: { "empty-stage": "off" }.`);
  const severities = new Map<string, RuleSeverity>();
  const troubles: string[] = [];
  for (const [id, severity] of Object.entries(value)) {
    const known = ruleSeverities.find((each) => each === severity);
    if (!settableCodes.includes(id)) troubles.push(`${source} names a rule “${shorten(id)}”, which there is not.`);
    else if (known === undefined) troubles.push(`${source} gives ${id} a severity that is none of ${ruleSeverities.join(', ')}.`);
    else severities.set(id, known);
  }
  return { severities, troubles };
}

/** The second settings win where both speak of the same rule. */
export function mergeSettings(first: RuleSettings, second: RuleSettings): RuleSettings {
  return { severities: new Map([...first.severities, ...second.severities]), troubles: [...first.troubles, ...second.troubles] };
}

function trouble(sentence: string): RuleSettings {
  return { ...noSettings, troubles: [sentence] };
}

/** Undefined where the text is no JSON; no JSON text means undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
