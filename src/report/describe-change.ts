import type { Called, Change, ChangedValue, MovedPlace } from '../diff/comparison.js';
import type { Fact, PersonaTrait } from '../model/journey-document.js';
import { beginSentence, callElement, callFirst, callLine, callNewLine, callWithType, describeFeeling, quote, withOneStop } from './describe-called.js';
import { describeContents } from './describe-contents.js';
import { tellProperty } from './describe-property.js';
import { describeWhom } from './tell-numbers.js';
import type { Telling } from './telling.js';

/**
 * What changed, in one sentence for the people whose map it is, as plain text: whoever shows it makes it safe for where it is shown.
 * Elements are called by their titles, in quotes, or else by their names.
 */
export function describeChange(change: Change): string {
  const { subject, predicate } = tellChange(change);
  return withOneStop(`${subject} ${predicate}.`);
}

/** The same in its parts, so that all that became of one element can be told in one sentence. */
export function tellChange(change: Change): Telling {
  switch (change.kind) {
    case 'added': return tellAdded(change);
    case 'removed': return tellRemoved(change);
    case 'moved': return tellMoved(change);
    case 'renamed': return change.property === 'title' ? tellRetitled(change) : tellRenaming(change);
    case 'changed': return tellProperty(change);
    default: return change.kind satisfies never;
  }
}

function tellAdded(change: Change): Telling {
  const { context: { lineAfter, scaleAfter, unitAfter, about, elsewhere }, element: { type } } = change;
  if (elsewhere) return { subject: subjectOf(change), predicate: elsewhere.path === undefined ? 'is declared here now, and was imported' : `comes from ${elsewhere.path}` };
  if (lineAfter === undefined) return { subject: subjectOf(change), predicate: `is new${inPlace(change)}${describeContents(change)}` };
  const place = placeOf(change);
  if (type === 'feels') return { subject: place, predicate: `now feels ${describeFeeling(lineAfter, scaleAfter)}${describeWhom(about)}` };
  return { subject: `${place}:`, predicate: `new ${callNewLine(lineAfter, type, { scale: scaleAfter, unit: unitAfter, about })}${describeDetails(lineAfter)}` };
}

function tellRemoved(change: Change): Telling {
  const { context: { lineBefore, scaleBefore, unitBefore, about, elsewhere }, element: { type } } = change;
  if (elsewhere) return { subject: subjectOf(change), predicate: elsewhere.path === undefined ? 'is imported now, and no longer declared here' : `moves to ${elsewhere.path}` };
  if (lineBefore === undefined) return { subject: subjectOf(change), predicate: `is removed${inPlace(change, 'from')}${describeContents(change)}` };
  const place = placeOf(change);
  if (type === 'feels') return { subject: place, predicate: `no longer feels ${describeFeeling(lineBefore, scaleBefore)}${describeWhom(about)}` };
  return { subject: `${place}: ${callLine(lineBefore, type, { scale: scaleBefore, unit: unitBefore, about })}${describeDetails(lineBefore)}`, predicate: 'is removed' };
}

/** What one wants to know at once of a line that came or went. */
function describeDetails(line: Fact | PersonaTrait): string {
  if ('severity' in line) return line.severity === 'blocker' ? ' (a blocker)' : ` (${line.severity})`;
  if ('metric' in line && line.date !== undefined) return ` on ${line.date}`;
  return '';
}

/** Journeys and declarations stand in the file, and a stage in its journey, which goes without saying. */
function inPlace({ element: { type }, context: { around } }: Change, preposition = 'in'): string {
  const place = around.at(-1);
  return place === undefined || type === 'stage' ? '' : ` ${preposition} ${callElement(place)}`;
}

function tellMoved({ element, before, after, context: { lineAfter, scaleAfter, unitAfter, about, formerly, staysInside, leavesJourney } }: Change): Telling {
  const subject = lineAfter ? callLine(lineAfter, element.type, { scale: scaleAfter, unit: unitAfter, about }) : callWithType(element);
  const was = formerly === undefined ? '' : ` (${describeFormerly(formerly, element)})`;
  return { subject: `${beginSentence(subject)}${was}`, predicate: leavesJourney ? describeFarWay(asPlace(before), asPlace(after)) : describeWay(asPlace(before), asPlace(after), element.type, staysInside === true) };
}

function describeFormerly(formerly: Called, now: Called): string {
  if (formerly.title !== now.title) return `was ${callElement(formerly)}`;
  return formerly.name === undefined ? `now named ${now.name ?? ''}` : `was named ${formerly.name}`;
}

/** What stands before and after where something moved. */
function asPlace(value: ChangedValue | undefined): MovedPlace {
  return (value ?? { within: [] }) as MovedPlace;
}

function describeWay(before: MovedPlace, after: MovedPlace, type: Called['type'], staysInside: boolean): string {
  const [from, to] = [before.within.at(-1), after.within.at(-1)];
  if (from === undefined || to === undefined) return 'moves elsewhere';
  if (staysInside) return describePosition(after, type === 'stage' ? '' : ` in ${callElement(to)}`);
  if (callElement(from) !== callElement(to)) return `moves from ${callElement(from)} to ${callElement(to)}`;
  return `moves from ${callDeep(before)} to ${callDeep(after)}`;
}

/** From a journey to another one: what it stands in says little without them. */
function describeFarWay(before: MovedPlace, after: MovedPlace): string {
  return `moves from ${callWithJourney(before)} to ${callWithJourney(after)}`;
}

function callWithJourney({ within }: MovedPlace): string {
  return [...new Set([within.at(-1), within[0]])].flatMap((each) => (each ? callElement(each) : [])).join(' of ');
}

/** Two places that are called the same are told apart by what they are in. */
function callDeep({ within }: MovedPlace): string {
  return within.toReversed().map(callElement).join(' of ');
}

function describePosition({ behind }: MovedPlace, place: string): string {
  return behind === undefined ? `now comes first${place}` : `now comes after ${callElement(behind)}${place}`;
}

/** A name that changed as well is told before this. */
function tellRetitled({ element, before, after }: Change): Telling {
  const old: Called = { type: element.type, ...(element.name !== undefined && { name: element.name }), ...(typeof before === 'string' && { title: before }) };
  if (typeof after === 'string') return { subject: beginSentence(callWithType(old)), predicate: `is now called ${quote(after)}` };
  return { subject: beginSentence(callWithType(element)), predicate: `is no longer called ${quote(textOf(before))}` };
}

function tellRenaming(change: Change): Telling {
  const { element, before, after, context: { formerly = element, lineBefore, scaleBefore, unitBefore, about } } = change;
  const subject = lineBefore ? `${placeOf(change)}: ${callLine(lineBefore, element.type, { scale: scaleBefore, unit: unitBefore, about })}` : beginSentence(callWithType(formerly));
  if (after === undefined) return { subject, predicate: `no longer has the name ${textOf(before)}` };
  const isCalledByName = (formerly.title ?? '').trim() === '';
  return { subject, predicate: `is now named ${textOf(after)}${before === undefined || isCalledByName ? '' : ` (was ${textOf(before)})`}` };
}

function textOf(value: ChangedValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function subjectOf({ element }: Change): string {
  return beginSentence(callWithType(element));
}

/** Where a line stands. */
function placeOf({ context: { around } }: Change): string {
  const place = around.at(-1);
  return place === undefined ? '' : callFirst(place);
}
