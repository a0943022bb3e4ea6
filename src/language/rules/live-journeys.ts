import { isAddresses, isOpportunity, type Line, type Opportunity, type Pain } from '../generated/ast.js';
import type { Change, CheckedFile } from '../rule.js';
import { nameFrom, namesAmong } from './changes.js';
import { isRetired } from './read-value.js';
import { journeysOf, type PlacedJourney } from './sections.js';

/** Optional in the text, although the syntax tree says that it is always there. */
export function nameOf(pain: Pain): string | undefined {
  return pain.name;
}

export function addressedBy(opportunity: Opportunity, { placement }: CheckedFile): readonly string[] {
  return placement.linesOf(opportunity).filter(isAddresses).flatMap(({ pains }) => pains.map(({ $refText }) => $refText));
}

export function liveJourneys(file: CheckedFile): readonly PlacedJourney[] {
  return journeysOf(file).filter((journey) => !isRetired(journey));
}

export function factsOf({ sections }: PlacedJourney): readonly Line[] {
  return sections.flatMap(({ lines }) => lines);
}

export function opportunitiesOf(journey: PlacedJourney): readonly Opportunity[] {
  return factsOf(journey).filter(isOpportunity);
}

/** The name of a pain, and the change that gives it one where it has none. */
export function nameFor(pain: Pain, file: CheckedFile): readonly [name: string, naming: readonly Change[]] {
  const name = nameOf(pain);
  if (name !== undefined) return [name, []];
  const free = nameFrom(pain.text, namesAmong(file.lines), 'Pain');
  const at = (pain.$cstNode?.offset ?? 0) + 'pain'.length;
  return [free, [{ from: at, to: at, text: ` ${free}` }]];
}
