import { wordOf } from '../placement.js';
import type { CheckedFile, Fix, Rule, Target } from '../rule.js';
import { endWithComment, quote, startWithComments, textOf } from './changes.js';
import { type Unknown, correctName, declares, elementTypes, importName, kinds, reportUnknown, unknownAt } from './report-unknown.js';

export const unknownName: Rule = {
  id: 'unknown-name',
  severity: 'warning',
  reason: 'A persona, channel, team, system, lane, metric or evidence that nobody declared has no card, no icon and no facts, and a typing mistake makes two of one.',
  bad: 'persona Sarah "Sarah"\njourney "A" for Sara { // here\n  stage "B"\n}',
  good: 'persona Sarah "Sarah"\njourney "A" for Sarah {\n  stage "B" { goal "C" }\n}',
  check: (file, report) => reportUnknown(file, report, (type) => !elementTypes.has(type)),
  fix: (found, file) => [...correctName(found, file), ...importName(found, file), ...declareName(found, file)],
};

/** A persona, a team and a system can't have the same name, since each of them can stand behind “by”. */
function isTaken({ name, type }: Unknown, file: CheckedFile): boolean {
  return (type === 'Actor' || type === 'Persona') && declares(file.file, { name, type: 'Actor' });
}

/** Declares the name behind the other declarations of its kind, or before the first journey. */
function declareName(found: Target, file: CheckedFile): readonly Fix[] {
  const unknown = unknownAt(found, file);
  const word = unknown && kinds[unknown.type].declare;
  if (unknown === undefined || word === undefined || isTaken(unknown, file)) return [];
  const statement = `${word} ${unknown.name} ${quote(unknown.name)}`;
  const own = file.placement.linesOf(file.file);
  const last = own.filter((line) => wordOf(line) === word).at(-1);
  const first = own.find((line) => wordOf(line) === 'journey');
  const at = last ? endWithComment(last, textOf(file)) : startWithComments(first?.$cstNode?.offset ?? 0, textOf(file));
  const change = { from: at, to: at, text: last ? `\n${statement}` : `${statement}\n\n` };
  return [{ title: `Declare the ${word} ${unknown.name}`, changes: [change] }];
}
