/**
 * The words of the language as a table: where each may stand, what its line holds, and what it means. The reader, the rules,
 * completion, hover and the highlighting read it, so a word is added here and in the grammar, and nowhere else.
 */

/** A block, by the word that opens it; `file` is the file itself. */
export type Block = 'file' | 'persona' | 'evidence' | 'journey' | 'stage' | 'step' | 'path' | 'pain' | 'opportunity';

/** What can stand behind a keyword. A `word` is one of a list of values, such as a severity. */
export type Slot = 'name' | 'text' | 'word' | 'number' | 'date' | 'comparison' | 'reference' | 'references' | 'labels';

/** The words inside a line that introduce more slots; the first six are the prepositions. */
export const clauses = {
  for: ['references'],
  via: ['references'],
  by: ['references'],
  from: ['references'],
  in: ['references'],
  on: ['date'],
  leaves: ['references'],
  rejoins: ['references'],
  unit: ['text'],
  target: ['comparison', 'number'],
  alt: ['text'],
  to: ['number'],
  every: ['number', 'word'],
} as const satisfies Record<string, readonly Slot[]>;
export type Clause = keyof typeof clauses;

/** What each of them means, and a line that has it. */
export const clauseTexts: Readonly<Record<Clause, { readonly meaning: string; readonly example: string }>> = {
  for: { meaning: 'For whom: the personas that this is about.', example: 'feels 0 "patient" for Tom' },
  via: { meaning: 'Via which channel it happens.', example: 'touchpoint "Home page" via web' },
  by: { meaning: 'By whom: a team, a system or a persona.', example: 'frontstage "Sends the tracking link" by Care' },
  from: { meaning: 'From which evidence it is known. Without it, a fact is assumed.', example: 'says "I have ten minutes." from Interviews' },
  in: { meaning: 'In which lane of your own it stands.', example: 'note "Consent is asked for here" in Legal' },
  on: { meaning: 'On which date, to the day or the month.', example: 'measured csat 81 on 2026-10-31' },
  leaves: { meaning: 'The step after which the path begins.', example: 'path "The card is declined" leaves Pays { … }' },
  rejoins: { meaning: 'The step at which the path comes back. Without it, the journey ends there.', example: 'path "The card is declined" leaves Pays rejoins Pays { … }' },
  unit: { meaning: 'The unit of the metric.', example: 'metric csat "Satisfaction" unit "%"' },
  target: { meaning: 'What the metric should reach: at least, or at most.', example: 'metric resolve "Time to resolve" target <= 24' },
  alt: { meaning: 'What the picture shows, for those who can’t see it.', example: 'image "images/shop.png" alt "The shop’s front door"' },
  to: { meaning: 'The other end of a range.', example: 'duration 2 to 3 days' },
  every: { meaning: 'How often the map should be reviewed.', example: 'reviewed 2026-11-02 every 90 days' },
};

export const prepositions = ['for', 'via', 'by', 'from', 'in', 'on'] as const satisfies readonly Clause[];

export interface WordEntry {
  /** The blocks in which a line may begin with the word. */
  readonly within: readonly Block[];
  /** What follows the word, in this order; each part may be left out. A clause here stands only at its place. */
  readonly shape: readonly (Slot | Clause)[];
  /** What may follow that, in any order. */
  readonly clauses?: readonly Clause[];
  /** One of these has to be there for the line to mean something. */
  readonly needs?: readonly Slot[];
  /** True where the word opens a block of its own. */
  readonly opens?: boolean;
  /** The blocks in which the word may stand only once. */
  readonly onceIn?: readonly Block[];
  /** One sentence for hover, completion and the reference. */
  readonly meaning: string;
  /** A line as it is written, for messages. */
  readonly example: string;
}

const sections: readonly Block[] = ['stage', 'step', 'path'];
const heading = ['name', 'text'] as const;

const entries = {
  import: { within: ['file'], shape: ['text'], needs: ['text'], meaning: 'Brings in what another file declares.', example: 'import "people.journey"' },

  persona: { within: ['file'], shape: heading, needs: ['name'], opens: true, meaning: 'Who travels: a persona card and an empathy map.', example: 'persona Sarah "Sarah, the practical shopper" {' },
  team: { within: ['file'], shape: heading, needs: ['name'], meaning: 'Who works frontstage and backstage.', example: 'team Care "Customer care"' },
  system: { within: ['file'], shape: heading, needs: ['name'], meaning: 'What supports the people who serve.', example: 'system Orders "Order management"' },
  channel: { within: ['file'], shape: ['name', 'text', 'word'], needs: ['name'], meaning: 'A way in which a touchpoint happens, online or offline.', example: 'channel parcel "Parcel" offline' },
  evidence: { within: ['file'], shape: heading, needs: ['name'], opens: true, meaning: 'What a map stands on: interviews, analytics, a survey.', example: 'evidence Interviews "Twelve interviews" {' },
  metric: { within: ['file'], shape: heading, clauses: ['unit', 'target'], needs: ['name'], meaning: 'Something measured, with the target it should meet.', example: 'metric csat "Satisfaction" unit "%" target >= 85' },
  lane: { within: ['file'], shape: heading, needs: ['name'], meaning: 'A lane of your own, filled by notes.', example: 'lane Legal "Legal notes"' },
  journey: { within: ['file'], shape: heading, clauses: ['for'], needs: ['name', 'text'], opens: true, meaning: 'A customer journey map: stages of steps.', example: 'journey FirstOrder "First online order" {' },

  stage: { within: ['journey'], shape: heading, clauses: ['from', 'for'], needs: ['name', 'text'], opens: true, meaning: 'A phase of the journey.', example: 'stage Awareness "Becoming aware" {' },
  step: { within: ['stage', 'path'], shape: heading, clauses: ['from', 'for'], needs: ['name', 'text'], opens: true, meaning: 'Something that happens in a stage.', example: 'step Pays "Pays by card" {' },
  path: { within: ['stage'], shape: heading, clauses: ['leaves', 'rejoins', 'from', 'for'], needs: ['name', 'text'], opens: true, meaning: 'An alternative way: an exception, a recovery or a loop. Without “rejoins” the journey ends there.', example: 'path "The card is declined" leaves Pays rejoins Pays {' },

  touchpoint: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'Where the persona meets the service, via a channel.', example: 'touchpoint "Home page" via web' },
  does: { within: [...sections, 'persona'], shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What the persona does.', example: 'does "Searches for the coat"' },
  thinks: { within: [...sections, 'persona'], shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What the persona thinks.', example: 'thinks "Would it be warm enough?"' },
  feels: { within: [...sections, 'persona'], shape: ['number', 'text'], clauses: prepositions, needs: ['number', 'text'], meaning: 'What the persona feels: a number on the scale of the journey, a word, or both.', example: 'feels -1 "lost"' },
  says: { within: [...sections, 'persona'], shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What the persona says, word for word.', example: 'says "I have ten minutes." from Interviews' },
  need: { within: [...sections, 'persona'], shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What the persona needs.', example: 'need "Know that it fits before paying"' },
  pain: { within: sections, shape: heading, clauses: prepositions, needs: ['name', 'text'], opens: true, meaning: 'What hurts or hinders the persona; a blocker is a barrier.', example: 'pain NoSizeHelp "The size chart is two clicks away" {' },
  gain: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What the persona is glad of.', example: 'gain "Reviews say how the coat fits"' },
  opportunity: { within: sections, shape: heading, clauses: prepositions, needs: ['name', 'text'], opens: true, meaning: 'What could be done, and for which pains.', example: 'opportunity "Show the size chart earlier" {' },
  moment: { within: sections, shape: heading, clauses: prepositions, meaning: 'A moment of truth: here the persona stays or leaves.', example: 'moment "Here she stays or leaves"' },
  artifact: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'Physical evidence of the service: a parcel, a letter, a ticket.', example: 'artifact "Card with a size note"' },
  frontstage: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What people or systems do in sight of the persona.', example: 'frontstage "Sends the tracking link" by Care' },
  backstage: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What people do out of sight of the persona.', example: 'backstage "Reserves the coat" by Warehouse' },
  support: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What systems and partners do to support the people who serve.', example: 'support "Writes the order" by Orders' },
  measured: { within: sections, shape: ['reference', 'number'], clauses: prepositions, needs: ['number'], meaning: 'A measured value of a metric.', example: 'measured csat 81 on 2026-10-31' },
  image: { within: [...sections, 'persona'], shape: ['text'], clauses: ['alt', ...prepositions], needs: ['text'], onceIn: ['persona'], meaning: 'A picture, with a text for those who can’t see it.', example: 'image "images/shop.png" alt "The shop’s front door"' },
  note: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'A remark, or the content of a lane of your own.', example: 'note "Consent is asked for here" in Legal' },
  factor: { within: sections, shape: heading, clauses: prepositions, needs: ['text'], meaning: 'What acts from outside: a competitor, a season, a law.', example: 'factor "A competitor takes returns for free"' },

  role: { within: ['persona'], shape: ['text'], needs: ['text'], onceIn: ['persona'], meaning: 'Who the persona is: work, age, family.', example: 'role "Nurse, 34, two children"' },
  motivation: { within: ['persona'], shape: ['text'], needs: ['text'], meaning: 'What drives the persona.', example: 'motivation "Warm, durable, at a fair price"' },
  frustration: { within: ['persona'], shape: ['text'], needs: ['text'], meaning: 'What wears the persona out.', example: 'frustration "Returning a parcel costs an afternoon"' },
  goal: { within: ['persona', 'journey', 'stage'], shape: ['text'], needs: ['text'], meaning: 'What is to be reached.', example: 'goal "A coat that fits, within three days"' },

  method: { within: ['evidence'], shape: ['word'], needs: ['word'], onceIn: ['evidence'], meaning: 'How the evidence was gathered.', example: 'method interview' },
  participants: { within: ['evidence'], shape: ['number'], needs: ['number'], onceIn: ['evidence'], meaning: 'How many people took part.', example: 'participants 12' },
  date: { within: ['evidence'], shape: ['date'], needs: ['date'], onceIn: ['evidence'], meaning: 'When the evidence was gathered, to the day or the month.', example: 'date 2026-10-14' },
  theme: { within: ['evidence'], shape: ['text'], needs: ['text'], meaning: 'A theme that came up in the evidence.', example: 'theme "Nobody reads the size chart"' },
  link: { within: ['evidence', 'journey', 'opportunity', ...sections], shape: ['text'], needs: ['text'], meaning: 'Where to read on: a file or a web address.', example: 'link "https://example.com/issues/482"' },

  kind: { within: ['journey'], shape: ['word'], needs: ['word'], onceIn: ['journey'], meaning: 'Whether the map shows the current or a future state.', example: 'kind current' },
  status: { within: ['journey', 'opportunity'], shape: ['word'], needs: ['word'], onceIn: ['journey', 'opportunity'], meaning: 'How far the map or the opportunity has come.', example: 'status validated' },
  owner: { within: ['journey', 'opportunity'], shape: ['reference'], needs: ['reference'], onceIn: ['journey', 'opportunity'], meaning: 'Who looks after it.', example: 'owner Shop' },
  reviewed: { within: ['journey'], shape: ['date', 'every'], needs: ['date'], onceIn: ['journey'], meaning: 'When the map was last reviewed, and how often it should be.', example: 'reviewed 2026-11-02 every 90 days' },
  baseline: { within: ['journey'], shape: ['reference'], needs: ['reference'], onceIn: ['journey'], meaning: 'The journey that a future journey wants to replace.', example: 'baseline FirstOrder' },
  scale: { within: ['journey'], shape: ['number', 'to'], needs: ['number'], onceIn: ['journey'], meaning: 'The scale of the emotions, from worst to best.', example: 'scale 1 to 5' },
  data: { within: ['journey'], shape: ['text'], needs: ['text'], meaning: 'A file of measured values.', example: 'data "data/first-order.csv"' },
  scenario: { within: ['journey'], shape: ['text'], needs: ['text'], meaning: 'The situation in which the journey begins.', example: 'scenario "A cold week is forecast."' },
  expectation: { within: ['journey'], shape: ['text'], needs: ['text'], meaning: 'What the persona expects.', example: 'expectation "Delivery on the promised day"' },
  tags: { within: ['journey', ...sections], shape: ['labels'], needs: ['labels'], meaning: 'Labels of your own, to find and group.', example: 'tags winter, returns' },

  duration: { within: sections, shape: ['number', 'to', 'word'], needs: ['number'], onceIn: sections, meaning: 'How long it takes.', example: 'duration 2 to 3 days' },
  wait: { within: ['step'], shape: ['number', 'to', 'word'], needs: ['number'], onceIn: ['step'], meaning: 'How long the persona waits.', example: 'wait 3 hours' },
  optional: { within: ['step'], shape: [], onceIn: ['step'], meaning: 'Not everyone takes this step.', example: 'optional' },
  details: { within: ['step'], shape: ['references'], needs: ['references'], meaning: 'The journey that shows this step in detail.', example: 'details Checkout' },

  severity: { within: ['pain'], shape: ['word'], needs: ['word'], onceIn: ['pain'], meaning: 'How much it hurts; a blocker ends the journey.', example: 'severity high' },
  addresses: { within: ['opportunity'], shape: ['references'], needs: ['references'], meaning: 'The pains that the opportunity addresses.', example: 'addresses NoSizeHelp' },
  impact: { within: ['opportunity'], shape: ['word'], needs: ['word'], onceIn: ['opportunity'], meaning: 'How much it would help.', example: 'impact high' },
  effort: { within: ['opportunity'], shape: ['word'], needs: ['word'], onceIn: ['opportunity'], meaning: 'How much work it is.', example: 'effort low' },
  solution: { within: ['opportunity'], shape: ['text'], needs: ['text'], meaning: 'A way to do it.', example: 'solution "A size finder with two questions"' },
} as const satisfies Record<string, WordEntry>;

export type Word = keyof typeof entries;

/** The table by word; its order is the one in which the reference and completion list the words. */
export const words: Readonly<Record<Word, WordEntry>> = entries;

/** What other tools and teams say, and the word of the language for it. */
export const synonyms: Readonly<Record<string, Word>> = {
  phase: 'stage', section: 'stage', task: 'step', activity: 'step', actor: 'persona', customer: 'persona', user: 'persona', map: 'journey',
  emotion: 'feels', mood: 'feels', feeling: 'feels', quote: 'says', thought: 'thinks', action: 'does', doing: 'does',
  painpoint: 'pain', 'pain-point': 'pain', barrier: 'pain', problem: 'pain', frustrates: 'pain', delight: 'gain', benefit: 'gain',
  idea: 'opportunity', kpi: 'metric', measure: 'measured', research: 'evidence', source: 'evidence', department: 'team', tool: 'system',
  comment: 'note', remark: 'note', picture: 'image', tag: 'tags', time: 'duration',
};

export function isWord(text: string): text is Word {
  return Object.hasOwn(words, text);
}

export function isClause(text: string): text is Clause {
  return Object.hasOwn(clauses, text);
}

/** The words with which a line of this block may begin. */
export function wordsIn(block: Block): readonly Word[] {
  return (Object.keys(words) as Word[]).filter((word) => words[word].within.includes(block));
}

/** The block that a word opens, if it does. */
export function blockOf(word: Word): Block | undefined {
  return words[word].opens ? (word as Block) : undefined;
}
