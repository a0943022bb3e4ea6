import { usualLevels } from '../diff/change-levels.js';
import { changeLevels, type ChangeLevel } from '../diff/comparison.js';
import { nearestName } from './reading/guess-word.js';
import { shorten } from './reading/shorten.js';
import { slips } from './reading/finding.js';
import { rules } from './rules.js';
import type { Severity } from './rule.js';

/** What a team has decided: how serious a finding of a rule is, or that it isn't looked for, and how much a change matters. */
export interface ProjectSettings {
  readonly severities: ReadonlyMap<string, RuleSeverity>;
  /** Levels by the ids of changes, as far as they differ from the usual ones or say the same again. */
  readonly levels: ReadonlyMap<string, ChangeLevel>;
  /** What is wrong with the settings, a sentence each. They count as far as they can be understood. */
  readonly troubles: readonly string[];
}

export const ruleSeverities = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];
export type RuleSeverity = (typeof ruleSeverities)[number];

/** What can be set: the rules, and what the reader says about spelling. What costs a line is always an error. */
export const settableCodes: readonly string[] = [...rules.map(({ id }) => id), ...slips];

export const noSettings: ProjectSettings = { severities: new Map(), levels: new Map(), troubles: [] };

export const settingsFile = 'journey.config.json';

/**
 * Reads the text of a settings file: `{ "rules": { "rule-id": "error" }, "comparison": { "levels": { "pain.severity": "notable" } } }`.
 * It only says what is so; nothing in it is run.
 */
export function readSettingsFile(text: string): ProjectSettings {
  const content = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(content)) return trouble(`${settingsFile} can’t be read, so every rule has its usual severity, and every change its usual level. Look for a comma, a quote or a brace that is missing or too many.`);
  const unknown = Object.keys(content).filter((key) => !['$schema', 'rules', 'comparison'].includes(key));
  const read = mergeSettings(
    content['rules'] === undefined ? noSettings : readRules(content['rules'], settingsFile),
    content['comparison'] === undefined ? noSettings : readComparison(content['comparison']),
  );
  return { ...read, troubles: [...unknown.map((key) => `${settingsFile} knows no “${shorten(key)}”; it holds “rules” and “comparison”.`), ...read.troubles] };
}

/** Reads severities by rule. `source` says where they stand, for the sentences about what is wrong. */
export function readRules(value: unknown, source: string): ProjectSettings {
  if (!isObject(value)) return trouble(`The rules in ${source} are written like this: { "empty-stage": "off" }.`);
  const severities = new Map<string, RuleSeverity>();
  const troubles: string[] = [];
  for (const [id, severity] of Object.entries(value)) {
    const known = ruleSeverities.find((each) => each === severity);
    if (!settableCodes.includes(id)) troubles.push(`${source} names a rule “${shorten(id)}”, which there is not.`);
    else if (known === undefined) troubles.push(`${source} gives ${id} a severity that is none of ${ruleSeverities.join(', ')}.`);
    else severities.set(id, known);
  }
  return { ...noSettings, severities, troubles };
}

function readComparison(value: unknown): ProjectSettings {
  const written = isObject(value) && Object.keys(value).every((key) => key === 'levels') ? value['levels'] ?? {} : undefined;
  if (!isObject(written)) return trouble(`The comparison in ${settingsFile} is written like this: { "levels": { "pain.severity": "attention" } }.`);
  const levels = new Map<string, ChangeLevel>();
  const troubles: string[] = [];
  for (const [id, level] of Object.entries(written)) {
    const known = changeLevels.find((each) => each === level);
    if (!usualLevels.has(id)) troubles.push(`${settingsFile} names a change “${shorten(id)}”, which there is not. ${suggestChange(id)}`);
    else if (known === undefined) troubles.push(`${settingsFile} gives ${id} the level ${shorten(JSON.stringify(level))}, which is none of ${changeLevels.join(', ')}.`);
    else levels.set(id, known);
  }
  return { ...noSettings, levels, troubles };
}

/** What was meant: what is renamed has another title or name, and what is changed has another property. */
function suggestChange(id: string): string {
  const [, type = '', aspect = ''] = /^(.*)\.(.*)$/su.exec(id) ?? [];
  const properties = aspect === 'renamed' ? ['title', 'name'] : aspect === 'changed' ? ['text', 'value', 'title'] : [];
  const meant = properties.map((property) => `${type}.${property}`).find((each) => usualLevels.has(each)) ?? nearestName(id, usualLevels.keys());
  return meant === undefined ? 'A change is called after its element and what becomes of it, such as “step.removed”.' : `Did you mean “${meant}”?`;
}

/** The second settings win where both speak of the same rule or change. */
export function mergeSettings(first: ProjectSettings, second: ProjectSettings): ProjectSettings {
  return {
    severities: new Map([...first.severities, ...second.severities]),
    levels: new Map([...first.levels, ...second.levels]),
    troubles: [...first.troubles, ...second.troubles],
  };
}

function trouble(sentence: string): ProjectSettings {
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
