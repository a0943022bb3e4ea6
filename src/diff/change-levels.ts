import type {
  AlternativePath, Channel, Evidence, Fact, FactKind, JourneyMap, Lane, Metric, Persona, PersonaTrait, Stage, Step, System, Team, TextFact,
} from '../model/journey-document.js';
import type { Change, ChangedType, ChangeLevel } from './comparison.js';

type FactOf<Kind extends FactKind> = Kind extends TextFact['kind'] ? TextFact : Extract<Fact, { kind: Kind }>;

type Models = { readonly [Kind in FactKind]: FactOf<Kind> } & {
  readonly journey: JourneyMap;
  readonly stage: Stage;
  readonly step: Step;
  readonly path: AlternativePath;
  readonly trait: PersonaTrait;
  readonly persona: Persona;
  readonly team: Team;
  readonly system: System;
  readonly channel: Channel;
  readonly evidence: Evidence;
  readonly metric: Metric;
  readonly lane: Lane;
};

/** What stands in the file itself has no place to move to, and of lines the kind never changes. */
type InFile = 'journey' | 'persona' | 'team' | 'system' | 'channel' | 'evidence' | 'metric' | 'lane';
type Fixed<Type extends ChangedType> = 'stages' | 'steps' | 'paths' | 'facts' | 'traits' | (Type extends 'journey' ? never : 'kind');

/** What can be said of a change of an element: that it came, went or moved, or which of its properties changed. */
type Aspect<Type extends ChangedType> = 'added' | 'removed' | (Type extends InFile ? never : 'moved') | Exclude<keyof Models[Type] & string, Fixed<Type>>;

const named = { name: 'cosmetic', title: 'notable', description: 'cosmetic' } as const;
const declaration = { added: 'cosmetic', removed: 'notable', ...named } as const;
const section = {
  added: 'notable', removed: 'attention', moved: 'notable', ...named, personas: 'notable', evidence: 'notable', duration: 'notable', tags: 'cosmetic', links: 'cosmetic',
} as const;
const fact = {
  added: 'notable', removed: 'notable', moved: 'notable', name: 'cosmetic', text: 'notable', description: 'cosmetic', personas: 'notable',
  channels: 'notable', actors: 'notable', evidence: 'notable', lanes: 'cosmetic', date: 'cosmetic',
} as const;
const remark = { ...fact, added: 'cosmetic', removed: 'cosmetic', moved: 'cosmetic', text: 'cosmetic' } as const;

/**
 * How much a reviewer should care, unless a team says otherwise. `attention` is for what changes the judgement of a map: what people
 * feel and suffer, what is measured, and what is no longer there; `cosmetic` for what changes how it is read.
 */
const table = {
  journey: {
    added: 'notable', removed: 'attention', ...named, kind: 'attention', personas: 'attention', status: 'notable', owner: 'notable', reviewed: 'cosmetic', baseline: 'notable',
    scale: 'attention', data: 'notable', scenarios: 'notable', goals: 'notable', expectations: 'notable', links: 'cosmetic', tags: 'cosmetic',
  },
  stage: { ...section, goals: 'notable' },
  step: { ...section, wait: 'notable', optional: 'notable', details: 'notable' },
  path: { ...section, leaves: 'notable', rejoins: 'notable' },
  trait: { added: 'notable', removed: 'notable', moved: 'notable', text: 'notable', evidence: 'notable', alt: 'cosmetic' },

  persona: { ...declaration, added: 'notable', removed: 'attention' },
  team: declaration,
  system: declaration,
  channel: { ...declaration, presence: 'notable' },
  evidence: { ...declaration, added: 'notable', removed: 'attention', method: 'notable', participants: 'notable', date: 'notable', links: 'cosmetic', themes: 'notable' },
  metric: { ...declaration, unit: 'attention', target: 'attention' },
  lane: declaration,

  touchpoint: fact,
  does: fact,
  thinks: fact,
  feels: { ...fact, value: 'attention' },
  says: fact,
  need: fact,
  pain: { ...fact, added: 'attention', removed: 'attention', severity: 'attention' },
  gain: fact,
  opportunity: {
    ...fact, removed: 'attention', addresses: 'notable', impact: 'notable', effort: 'notable', owner: 'notable', status: 'notable', links: 'cosmetic', solutions: 'notable',
  },
  moment: { ...fact, added: 'attention', removed: 'attention', moved: 'attention' },
  artifact: fact,
  frontstage: fact,
  backstage: fact,
  support: fact,
  measured: { ...fact, metric: 'notable', value: 'attention', date: 'notable' },
  image: { ...remark, path: 'cosmetic', alt: 'cosmetic' },
  note: remark,
  factor: fact,
} as const satisfies { readonly [Type in ChangedType]: Readonly<Record<Aspect<Type>, ChangeLevel>> };

/** The level of every change that there can be, by its id, in the order of the table. */
export const usualLevels: ReadonlyMap<string, ChangeLevel> = new Map(
  Object.entries(table).flatMap(([type, levels]) => Object.entries(levels).map(([aspect, level]) => [`${type}.${aspect}`, level] as const)),
);

/** `step.removed`, `pain.severity`: the type, and how it came, went or moved, or what of it changed. */
function changeId({ kind, property, element: { type } }: Pick<Change, 'kind' | 'property' | 'element'>): string {
  return `${type}.${property ?? kind}`;
}

export function levelOf(change: Parameters<typeof changeId>[0], levels: ReadonlyMap<string, ChangeLevel>): ChangeLevel {
  const id = changeId(change);
  return levels.get(id) ?? usualLevels.get(id) ?? 'notable';
}
