import { movePlaces } from './moved-places.js';
import type { Places, TextChange } from './moved-places.js';

/** Knows where the elements of a picture are in the text of this moment, though the text may be newer than the picture. */
export interface PlaceTracker {
  /** The places as they were in a version of the text. */
  reset(places: Places, version: number): void;
  /** A change that led to a version. Several of one version are in the order in which they apply. */
  change(version: number, changes: readonly TextChange[]): void;
  places(): Places;
}

export function trackPlaces(): PlaceTracker {
  let known: Places = {};
  let knownVersion = 0;
  /** All changes since the last reset: an answer of the server may be about a version that is older than the present one. */
  let history: readonly { readonly version: number; readonly changes: readonly TextChange[] }[] = [];

  return {
    reset(places, version) {
      known = places;
      knownVersion = version;
      history = history.filter((entry) => entry.version > version);
    },
    change(version, changes) {
      history = [...history, { version, changes }];
    },
    places() {
      const newer = history.filter(({ version }) => version > knownVersion);
      known = movePlaces(known, newer.flatMap(({ changes }) => changes));
      knownVersion = newer.at(-1)?.version ?? knownVersion;
      return known;
    },
  };
}
