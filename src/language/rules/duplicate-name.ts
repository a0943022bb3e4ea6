import { AstUtils } from 'langium';
import { isJourney, isLine, type Journey, type Line } from '../generated/ast.js';
import { wordOf } from '../placement.js';
import type { CheckedFile, Rule } from '../rule.js';
import { freeName, namesAmong, replacePart } from './changes.js';

export const duplicateName: Rule = {
  id: 'duplicate-name',
  severity: 'error',
  reason: 'A name is the identity of an element: whatever refers to it could mean either of two.',
  bad: 'journey "A" {\n  stage "B" {\n    step Pays "Pays by card"\n    step Pays "Pays by invoice" // here\n  }\n}',
  good: 'journey "A" {\n  stage "B" {\n    step PaysByCard "Pays by card"\n    step PaysByInvoice "Pays by invoice"\n  }\n}',
  check(file, report) {
    const seen = new Map<string, Line>();
    for (const { line, name, space } of namesOf(file)) {
      const key = `${space} ${name}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, line);
      else report({ node: line, property: 'name' }, `Another ${wordOf(first)} is called ${name} already (line ${lineNumber(first)}). Give this ${wordOf(line)} a name of its own.`);
    }
  },
  fix(found, file) {
    const name = isLine(found.node) && 'name' in found.node ? found.node.name : undefined;
    if (name === undefined) return [];
    const free = freeName(name, namesAmong(file.lines));
    return [{ title: `Call it ${free}`, changes: replacePart(found, free) }];
  },
};

function lineNumber(line: Line): number {
  return (line.$cstNode?.range.start.line ?? 0) + 1;
}

/** Names with the space in which each has to be the only one: its journey, or what it can be referred to as. */
export function* namesOf({ lines }: Pick<CheckedFile, 'lines'>): Generator<{ line: Line; name: string; space: string }> {
  const journeys = new Map<Journey, number>();
  for (const line of lines) {
    if (!('name' in line)) continue;
    const journey = isJourney(line) ? undefined : AstUtils.getContainerOfType(line, isJourney);
    if (journey && !journeys.has(journey)) journeys.set(journey, journeys.size);
    yield { line, name: line.name, space: journey ? `journey ${journeys.get(journey) ?? 0}` : spaceOf(line) };
  }
}

/** Personas, teams and systems share their names, since any of them can stand behind `by`. */
function spaceOf(line: Line): string {
  return ['Persona', 'Team', 'System'].includes(line.$type) ? 'Actor' : line.$type;
}
