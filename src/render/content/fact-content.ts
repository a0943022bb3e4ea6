import type { Fact } from '../../model/journey-document.js';
import { markFact } from '../comparison/mark-content.js';
import type { Content, Words } from './content.js';
import { beside, meta, sign, stack, words } from './content.js';
import { shortTitlesOf, titlesOf } from './names.js';
import type { HeldFact, Reading } from './reading.js';

/** Which prepositions a lane shows in its own way, so that they are not said twice. */
export type Said = 'channels' | 'lanes' | 'actors';

/** A plain fact: its words, its prepositions, and before it a dot that is solid where it is known and hollow where it is assumed. */
export function showPlainFact(held: HeldFact, reading: Reading, said: readonly Said[] = []): Content {
  const lines = [...textOf(held.fact), ...showPrepositions(held.fact, reading, said)];
  return asFact(held, withDot(held, stack(2, lines)));
}

/** The group that a click on the fact leads to its line. */
export function asFact({ id, key, mark }: Pick<HeldFact, 'id' | 'key' | 'mark'>, content: Content): Content {
  return { type: 'part', id, element: key, role: 'listitem', child: mark ? markFact(mark, content) : content };
}

export function withDot({ known }: HeldFact, content: Content): Content {
  const dot = sign(known ? 'known' : 'assumed', 'faint', 12);
  return beside({ ...dot, label: known ? 'known' : 'assumed' }, content, { gap: 5, drop: 4 });
}

/** The words of a fact: its text; its name where it has only that. */
export function textOf({ text, name }: Fact): readonly Words[] {
  const main = text ?? name;
  return main === undefined ? [] : [words(main)];
}

/** For whom, by what way, by whom, when and how we know it; then what a comment above the fact says. */
export function showPrepositions(fact: Fact, { names }: Reading, said: readonly Said[] = []): readonly Words[] {
  const phrases: string[] = [];
  if (fact.personas.length > 0) phrases.push(`for ${shortTitlesOf(names, fact.personas)}`);
  if (fact.channels.length > 0 && !said.includes('channels')) phrases.push(`via ${titlesOf(names.channels, fact.channels)}`);
  if (fact.actors.length > 0 && !said.includes('actors')) phrases.push(`by ${shortTitlesOf(names, fact.actors)}`);
  if (fact.lanes.length > 0 && !said.includes('lanes')) phrases.push(`in ${titlesOf(names.lanes, fact.lanes)}`);
  if (fact.date !== undefined) phrases.push(`on ${fact.date}`);
  if (fact.evidence.length > 0) phrases.push(`from ${titlesOf(names.evidence, fact.evidence)}`);
  if (fact.description !== undefined && fact.description !== '') return phrases.length === 0 ? [meta(fact.description)] : [meta(phrases.join(' · ')), meta(fact.description)];
  return phrases.length === 0 ? [] : [meta(phrases.join(' · '))];
}
