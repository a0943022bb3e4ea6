/**
 * One file's meaning: plain, readonly, JSON-ready data.
 *
 * It holds no places in a text, no absolute paths and no types of the parser, so two files that mean the same have equal
 * documents. References are names. A list that nothing was written for is empty; a single value that was not written is absent.
 * Whether a fact is assumed or known follows from `evidence` (its own and that of the elements around it): see `known.ts`.
 */
export interface JourneyDocument {
  /** The paths of the imports as they were written, in their order. */
  readonly imports: readonly string[];
  /** What this file declares. */
  readonly declarations: Declarations;
  /** What the imported files declare, so that the document can be drawn and read on its own. */
  readonly imported: ImportedDeclarations;
  readonly journeys: readonly JourneyMap[];
}

export interface Declarations {
  readonly personas: readonly Persona[];
  readonly teams: readonly Team[];
  readonly systems: readonly System[];
  readonly channels: readonly Channel[];
  readonly evidence: readonly Evidence[];
  readonly metrics: readonly Metric[];
  readonly lanes: readonly Lane[];
}

export interface ImportedDeclarations extends Declarations {
  /** The journeys of imported files, which `details` and `baseline` may name. */
  readonly journeys: readonly JourneyHeading[];
}

/** What every element has that can be referred to. The name is its identity, the title is for people. */
export interface Named {
  readonly name?: string;
  readonly title?: string;
  /** The text of the documentation comment above the element. */
  readonly description?: string;
}

export interface Persona extends Named {
  /** In the order of the file. */
  readonly traits: readonly PersonaTrait[];
}

/** One line of a persona card or of its empathy map. For `image`, `text` is a path relative to the file that declares it. */
export interface PersonaTrait {
  readonly kind: PersonaTraitKind;
  readonly text: string;
  /** `from`: names of evidence. */
  readonly evidence: readonly string[];
  /** The alternative text of an `image`. */
  readonly alt?: string;
}

export const personaTraitKinds = [
  'role', 'goal', 'need', 'motivation', 'frustration', 'says', 'thinks', 'does', 'feels', 'image',
] as const;
export type PersonaTraitKind = (typeof personaTraitKinds)[number];

export type Team = Named;
export type System = Named;
export type Lane = Named;

export interface Channel extends Named {
  readonly presence?: Presence;
}

export const presences = ['online', 'offline'] as const;
export type Presence = (typeof presences)[number];

export interface Evidence extends Named {
  readonly method?: EvidenceMethod;
  readonly participants?: number;
  /** ISO 8601, to the day or to the month. */
  readonly date?: string;
  readonly links: readonly string[];
  readonly themes: readonly string[];
}

export const evidenceMethods = [
  'interview', 'survey', 'observation', 'usability-test', 'diary', 'analytics', 'support', 'workshop', 'desk-research',
] as const;
export type EvidenceMethod = (typeof evidenceMethods)[number];

export interface Metric extends Named {
  readonly unit?: string;
  readonly target?: Target;
}

/** `>=` says that more is better, `<=` that less is. */
export interface Target {
  readonly comparison: '>=' | '<=';
  readonly value: number;
}

export interface JourneyHeading extends Named {
  readonly kind: JourneyKind;
}

export const journeyKinds = ['current', 'future'] as const;
export type JourneyKind = (typeof journeyKinds)[number];

export const journeyStatuses = ['draft', 'hypothesis', 'validated', 'retired'] as const;
export type JourneyStatus = (typeof journeyStatuses)[number];

export interface JourneyMap extends JourneyHeading {
  /** The names of the personas whose journey it is, in the order of the file. */
  readonly personas: readonly string[];
  readonly status: JourneyStatus;
  /** The name of a team, system or persona. */
  readonly owner?: string;
  readonly reviewed?: Review;
  /** The name of the journey that a future journey wants to replace. */
  readonly baseline?: string;
  readonly scale: Scale;
  /** Paths of data files, relative to the file. */
  readonly data: readonly string[];
  readonly scenarios: readonly string[];
  readonly goals: readonly string[];
  readonly expectations: readonly string[];
  readonly links: readonly string[];
  readonly tags: readonly string[];
  readonly stages: readonly Stage[];
}

export interface Review {
  /** ISO 8601, to the day or to the month. */
  readonly date: string;
  readonly every?: Duration;
}

/** An amount of time; `upTo` is the upper end of a range such as `2 to 3 days`. */
export interface Duration {
  readonly amount: number;
  readonly upTo?: number;
  readonly unit: TimeUnit;
}

export const timeUnits = ['minutes', 'hours', 'days', 'weeks', 'months'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** From the worst to the best value; `worst` may be the larger number, then 1 may be best. */
export interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** What stages, steps and paths have in common: a heading that may carry its evidence and its personas, and facts. */
export interface Section extends Named {
  readonly personas: readonly string[];
  /** With evidence in the heading, all facts of the section are known from it. */
  readonly evidence: readonly string[];
  readonly duration?: Duration;
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly facts: readonly Fact[];
}

export interface Stage extends Section {
  readonly goals: readonly string[];
  readonly steps: readonly Step[];
  readonly paths: readonly AlternativePath[];
}

export interface Step extends Section {
  readonly wait?: Duration;
  readonly optional: boolean;
  /** The names of the journeys that show this step in detail. */
  readonly details: readonly string[];
}

/** A `path`: an exception, a recovery or a loop. Without `rejoins` the journey ends there. */
export interface AlternativePath extends Section {
  /** The names of the steps that the path leaves, and those at which it comes back. */
  readonly leaves: readonly string[];
  readonly rejoins: readonly string[];
  readonly steps: readonly Step[];
}

/** The kinds of facts in the order of the language, which is also the order of the lanes. */
export const factKinds = [
  'touchpoint', 'does', 'thinks', 'feels', 'says', 'need', 'pain', 'gain', 'opportunity', 'moment', 'artifact',
  'frontstage', 'backstage', 'support', 'measured', 'image', 'note', 'factor',
] as const;
export type FactKind = (typeof factKinds)[number];

export type Fact = TextFact | Feeling | Pain | Opportunity | Measurement | Image;

/** One fact of a stage, a step or a path; `name` and `text` are what its line says, the lists its prepositions. */
interface FactBase {
  readonly kind: FactKind;
  readonly name?: string;
  readonly text?: string;
  readonly description?: string;
  /** `for`: the personas that it is about; empty means all of the section or journey. */
  readonly personas: readonly string[];
  /** `via`: names of channels. */
  readonly channels: readonly string[];
  /** `by`: names of personas, teams or systems. */
  readonly actors: readonly string[];
  /** `from`: names of evidence. */
  readonly evidence: readonly string[];
  /** `in`: names of lanes. */
  readonly lanes: readonly string[];
  /** `on`: ISO 8601, to the day or to the month. */
  readonly date?: string;
}

export interface TextFact extends FactBase {
  readonly kind: Exclude<FactKind, 'feels' | 'pain' | 'opportunity' | 'measured' | 'image'>;
}

/** A number on the journey's scale, a word (`text`), or both. */
export interface Feeling extends FactBase {
  readonly kind: 'feels';
  readonly value?: number;
}

export const severities = ['low', 'medium', 'high', 'blocker'] as const;
export type Severity = (typeof severities)[number];

export interface Pain extends FactBase {
  readonly kind: 'pain';
  readonly severity?: Severity;
}

export const levels = ['low', 'medium', 'high'] as const;
export type Level = (typeof levels)[number];

export const opportunityStatuses = ['idea', 'planned', 'doing', 'done', 'dropped'] as const;
export type OpportunityStatus = (typeof opportunityStatuses)[number];

export interface Opportunity extends FactBase {
  readonly kind: 'opportunity';
  /** The names of the pains that it addresses. */
  readonly addresses: readonly string[];
  readonly impact?: Level;
  readonly effort?: Level;
  readonly owner?: string;
  readonly status?: OpportunityStatus;
  readonly links: readonly string[];
  readonly solutions: readonly string[];
}

export interface Measurement extends FactBase {
  readonly kind: 'measured';
  /** The name of a metric. */
  readonly metric: string;
  readonly value: number;
}

export interface Image extends FactBase {
  readonly kind: 'image';
  /** Relative to the file. */
  readonly path: string;
  readonly alt?: string;
}
