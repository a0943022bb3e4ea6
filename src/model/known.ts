import type { Fact } from './journey-document.js';

/** Anything that may name the evidence it stands on: a fact, or the heading of a section. */
interface Evidenced {
  readonly evidence: readonly string[];
}

/**
 * Whether a fact is known rather than assumed: it names evidence itself, or one of the sections around it does in its heading,
 * or it was measured. `around` are the stage, path and step that hold the fact, in any order.
 */
export function isKnown(fact: Fact, around: readonly Evidenced[]): boolean {
  return fact.kind === 'measured' || fact.evidence.length > 0 || around.some(({ evidence }) => evidence.length > 0);
}
