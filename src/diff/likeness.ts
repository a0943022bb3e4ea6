import type { Likening, Matching, Unmatched } from './matching.js';

export function matchByLikeness(_unmatched: Unmatched, _likening: Likening, _matching: Matching): void {
  // Follows.
}
