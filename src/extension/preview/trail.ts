import type { JourneyPlace } from './find-journey.js';
import { findJourney } from './find-journey.js';
import type { FollowedDocument } from './followed-document.js';
import type { JourneyReader } from '../journey-reader.js';

/** The way of a reader from a step to the journey that shows it in detail, and back. */
export interface Trail {
  /** Goes to the journey of a name. Gives a note where there is none. */
  follow(name: string): Promise<string | undefined>;
  back(): void;
  /** The reader has chosen another journey, so there is no way back. */
  clear(): void;
  /** The title of the journey that the way back leads to. */
  last(): string | undefined;
}

interface TrailParts {
  readonly followed: FollowedDocument;
  readonly reader: JourneyReader;
  /** Shows a journey of another file; false where this preview can't. */
  readonly openElsewhere: (place: JourneyPlace) => boolean;
  readonly onDidChange: () => void;
}

export function createTrail({ followed, reader, openElsewhere, onDidChange }: TrailParts): Trail {
  let places: readonly (JourneyPlace & { readonly title: string })[] = [];

  function set(next: typeof places): void {
    if (next.length === 0 && places.length === 0) return;
    places = next;
    onDidChange();
  }

  return {
    async follow(name) {
      const picture = followed.current().picture();
      if (picture?.type !== 'show') return undefined;
      const { uri } = followed.current();
      const target = await findJourney(name, uri, picture.document, reader);
      if (!target) return `There is no journey “${name}” in this file or in those that it imports.`;
      if (!followed.isCurrent(target.uri) && !openElsewhere(target)) return undefined;
      const from = picture.document.journeys[picture.journey];
      set([...places, { uri, journey: picture.journey, title: from?.title ?? from?.name ?? 'the journey before' }]);
      followed.follow(target.uri, target.journey);
      return undefined;
    },
    back() {
      const place = places.at(-1);
      set(places.slice(0, -1));
      if (place) followed.follow(place.uri, place.journey);
    },
    clear: () => { set([]); },
    last: () => places.at(-1)?.title,
  };
}
