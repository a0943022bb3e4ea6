import { isWordMember, type Line, type WordMember } from '../generated/ast.js';
import type { PlacedJourney } from './sections.js';

/** The value of a member such as `status`, as it counts: the first one, in small letters. */
export function readValue(lines: readonly Line[], kind: WordMember['kind']): string | undefined {
  return lines.find((line): line is WordMember => isWordMember(line) && line.kind === kind)?.value?.toLowerCase();
}

/** A retired journey is kept to be looked up; nobody is going to change what it says. */
export function isRetired({ lines }: PlacedJourney): boolean {
  return readValue(lines, 'status') === 'retired';
}
