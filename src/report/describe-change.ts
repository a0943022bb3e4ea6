import type { Called, Change, ChangedValue, MovedPlace } from '../diff/comparison.js';
import type { Fact, PersonaTrait } from '../model/journey-document.js';
import { beginSentence, callElement, callFirst, callLine, callNewLine, callWithType, describeFeeling, quote, withOneStop } from './describe-called.js';
import { describeContents } from './describe-contents.js';
import { describeProperty, describeWhom } from './describe-property.js';

/**
 * What changed, in one sentence for the people whose map it is, as plain text: whoever shows it makes it safe for where it is shown.
 * Elements are called by their titles, in quotes, or else by their names.
 */
export function describeChange(change: Change): string {
  return withOneStop(tell(change));
}

function tell(change: Change): string {
  switch (change.kind) {
    case 'added': return describeAdded(change);
    case 'removed': return describeRemoved(change);
    case 'moved': return describeMoved(change);
    case 'renamed': return describeRenamed(change);
    case 'changed': return describeProperty(change);
    default: return change.kind satisfies never;
  }
}

function describeAdded(change: Change): string {
  const { context: { lineAfter, scaleAfter, about }, element: { type } } = change;
  if (lineAfter === undefined) return `${subjectOf(change)} is new${inPlace(change)}${describeContents(change)}.`;
  const place = placeOf(change);
  if (type === 'feels') return `${place} now feels ${describeFeeling(lineAfter, scaleAfter)}${describeWhom(about)}.`;
  return `${place}: new ${callNewLine(lineAfter, type, { scale: scaleAfter, about })}${describeDetails(lineAfter)}.`;
}

function describeRemoved(change: Change): string {
  const { context: { lineBefore, scaleBefore, about }, element: { type } } = change;
  if (lineBefore === undefined) return `${subjectOf(change)} is removed${inPlace(change, 'from')}${describeContents(change)}.`;
  const place = placeOf(change);
  if (type === 'feels') return `${place} no longer feels ${describeFeeling(lineBefore, scaleBefore)}${describeWhom(about)}.`;
  return `${place}: ${callLine(lineBefore, type, { scale: scaleBefore, about })}${describeDetails(lineBefore)} is removed.`;
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

function describeMoved({ element, before, after, context: { lineAfter, scaleAfter, about, formerly, staysInside } }: Change): string {
  const subject = lineAfter ? callLine(lineAfter, element.type, { scale: scaleAfter, about }) : callWithType(element);
  const was = formerly === undefined ? '' : ` (${describeFormerly(formerly, element)})`;
  return `${beginSentence(subject)}${was} moves ${describeWay(asPlace(before), asPlace(after), element.type, staysInside === true)}.`;
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
  if (from === undefined || to === undefined) return 'elsewhere';
  if (staysInside) return describePosition(after, type === 'stage' ? '' : ` in ${callElement(to)}`);
  if (callElement(from) !== callElement(to)) return `from ${callElement(from)} to ${callElement(to)}`;
  return `from ${callDeep(before)} to ${callDeep(after)}`;
}

/** Two places that are called the same are told apart by what they are in. */
function callDeep({ within }: MovedPlace): string {
  return within.toReversed().map(callElement).join(' of ');
}

function describePosition({ behind }: MovedPlace, place: string): string {
  return behind === undefined ? `to the beginning${place === '' ? '' : ` of${place.slice(' in'.length)}`}` : `behind ${callElement(behind)}${place}`;
}

function describeRenamed(change: Change): string {
  return change.property === 'title' ? describeRetitled(change) : describeRenaming(change);
}

/** A name that changed as well is told by a sentence of its own, before this one. */
function describeRetitled({ element, before, after }: Change): string {
  const old: Called = { type: element.type, ...(element.name !== undefined && { name: element.name }), ...(typeof before === 'string' && { title: before }) };
  if (typeof after === 'string') return `${beginSentence(callWithType(old))} is now called ${quote(after)}.`;
  return `${beginSentence(callWithType(element))} is no longer called ${quote(textOf(before))}.`;
}

function describeRenaming(change: Change): string {
  const { element, before, after, context: { formerly = element, lineBefore, scaleBefore, about } } = change;
  const subject = lineBefore ? `${placeOf(change)}: ${callLine(lineBefore, element.type, { scale: scaleBefore, about })}` : beginSentence(callWithType(formerly));
  if (after === undefined) return `${subject} no longer has the name ${textOf(before)}.`;
  const isCalledByName = (formerly.title ?? '').trim() === '';
  return `${subject} is now named ${textOf(after)}${before === undefined || isCalledByName ? '' : ` (was ${textOf(before)})`}.`;
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
