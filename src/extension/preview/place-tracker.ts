import { movePlaces } from './moved-places.js';
import type { Places, TextChange } from './moved-places.js';

/** Knows where the elements of a picture are in the text of this moment, though the text may be newer than the picture. */
export interface PlaceTracker {
  /** A change that led to a version. Several of one version are in the order in which they apply. */
  change(version: number, changes: readonly TextChange[]): void;
  /** A version of the text has been read; with its places, where these are of what is drawn. */
  read(version: number, places?: Places): void;
  /** The changes up to now are of no use for the next reading: the text was closed, and its versions begin anew, or nobody looks. */
  forgetChanges(): void;
  places(): Places;
}

export function trackPlaces(): PlaceTracker {
  let current: Places = {};
  /** The changes since the last reading: the next may be about a version that is older than the present one. */
  let unread: { readonly version: number; readonly changes: readonly TextChange[] }[] = [];

  return {
    change(version, changes) {
      current = movePlaces(current, changes);
      unread.push({ version, changes });
    },
    read(version, places) {
      unread = unread.filter((entry) => entry.version > version);
      if (places) current = movePlaces(places, unread.flatMap(({ changes }) => changes));
    },
    forgetChanges() {
      unread = [];
    },
    places: () => current,
  };
}
