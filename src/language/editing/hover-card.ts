import { AstUtils } from 'langium';
import { readDescription } from '../description.js';
import { isMeasurement, isMetric, type JourneyFile, type Line, type Measurement, type Metric } from '../generated/ast.js';
import { fileOf, placeLines, wordOf } from '../placement.js';
import type { Word } from '../words.js';
import { escapeMarkdown } from './hover-markdown.js';

/**
 * An element as a card, in Markdown: its title, what it is, its description and its facts. All text of the journey is escaped.
 * `reader` is the file in which the card is read: the latest value of a metric is the latest that was measured there.
 */
export function describeElement(line: Line, reader: JourneyFile): string {
  const facts = [...headingFacts(line), ...memberFacts(line), ...(isMetric(line) ? latestMeasured(line, reader) : [])];
  const description = readDescription(line);
  const parts = [describeHeading(line), description === undefined ? '' : describeParagraphs(description), facts.map(describeFact).join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What a line is called for people: its title or text. */
export function titleOf(line: Line): string | undefined {
  return 'title' in line ? line.title : 'text' in line ? line.text : undefined;
}

function describeHeading(line: Line): string {
  const name = 'name' in line ? line.name : undefined;
  const title = titleOf(line) ?? name;
  const kind = [`*${wordOf(line)}*`, ...(name !== undefined && name !== title ? [escapeMarkdown(name)] : [])].join(' ');
  return title === undefined ? kind : `**${escapeMarkdown(title)}** · ${kind}`;
}

function describeParagraphs(text: string): string {
  return text.split(/\n\s*\n/).map(escapeMarkdown).join('\n\n');
}

interface CardFact {
  readonly label: string;
  readonly value: string;
}

function describeFact({ label, value }: CardFact): string {
  return `- *${label}* ${escapeMarkdown(value)}`;
}

/** What stands in the heading of a line beside its name and title. */
function headingFacts(line: Line): readonly CardFact[] {
  switch (line.$type) {
    case 'Channel': return fact('presence', line.presence);
    case 'Metric': return [...fact('unit', line.units[0]), ...targetOf(line)];
    case 'Journey': return fact('for', listNames(line.personas));
    case 'AlternativePath': return [...fact('leaves', listNames(line.leaves)), ...fact('rejoins', listNames(line.rejoins))];
    default: return [];
  }
}

function targetOf({ comparisons: [comparison], targets: [target] }: Metric): readonly CardFact[] {
  return target === undefined ? [] : fact('target', [comparison, target].filter((part) => part !== undefined).join(' '));
}

/** The members that a card shows; a longer card would hide what it is about. */
const shown: Partial<Record<Word, readonly Word[]>> = {
  persona: ['role', 'goal', 'need', 'motivation', 'frustration', 'says', 'thinks', 'does', 'feels'],
  evidence: ['method', 'participants', 'date', 'theme'],
  journey: ['kind', 'status', 'owner', 'reviewed', 'scenario', 'goal', 'expectation'],
  stage: ['goal', 'duration'],
  step: ['touchpoint', 'does', 'feels', 'pain', 'wait', 'duration'],
  pain: ['severity'],
  opportunity: ['addresses', 'impact', 'effort', 'owner', 'status', 'solution'],
};

function memberFacts(line: Line): readonly CardFact[] {
  const wanted = shown[wordOf(line)] ?? [];
  const members = placeLines(fileOf(line)).linesOf(line);
  return wanted.flatMap((word) => members.filter((member) => wordOf(member) === word).flatMap((member) => fact(word, valueOf(member))));
}

/** What a member says, as one line of text; undefined where it says nothing yet. */
function valueOf(line: Line): string | undefined {
  switch (line.$type) {
    case 'TextFact':
    case 'TextMember':
    case 'Pain': return line.text;
    case 'Feeling': return join(line.value, line.text);
    case 'WordMember': return line.value;
    case 'Participants': return join(line.value);
    case 'DateMember': return line.value;
    case 'Reviewed': return join(line.date, ...(line.amount === undefined ? [] : ['every', line.amount, line.unit]));
    case 'Time': return join(line.amount, ...(line.upTo === undefined ? [] : ['to', line.upTo]), line.unit);
    case 'Owner': return line.actor?.$refText;
    case 'Addresses': return listNames(line.pains);
    default: return undefined;
  }
}

/** The value with the latest date; of several without a date, the last one written. */
function latestMeasured(metric: Metric, reader: JourneyFile): readonly CardFact[] {
  const values = AstUtils.streamAllContents(reader).filter(isMeasurement).filter((each) => each.value !== undefined && each.metric?.ref === metric).toArray();
  const [latest] = values.reverse().sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  if (latest === undefined) return [];
  const date = dateOf(latest);
  return fact('measured', join(latest.value, metric.units[0], ...(date === '' ? [] : ['on', date])));
}

function dateOf({ dates: [date = ''] }: Measurement): string {
  return date;
}

function fact(label: string, value: string | undefined): readonly CardFact[] {
  return value === undefined ? [] : [{ label, value }];
}

function join(...parts: readonly (string | number | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

function listNames(references: readonly { readonly $refText: string }[]): string | undefined {
  return references.map(({ $refText }) => $refText).join(', ') || undefined;
}
