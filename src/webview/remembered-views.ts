import type { PreviewState, Sight } from '../protocol.js';

/** A journey of a file. */
type JourneyId = Pick<PreviewState, 'uri' | 'journey'>;

/** Remembers where the reader was in each journey that this panel has shown, and the last of it over a reload of the window. */
export interface RememberedViews {
  /** To be called before what is in the window changes: the view is lost with the picture. */
  keep(): void;
  /** Says what is in the window now: this journey, with a picture or something in its place. True where the picture is a new one. */
  enter(journey: JourneyId, hasPicture: boolean): boolean;
  viewOf(journey: JourneyId): Sight | undefined;
  /** Scrolling and zooming report each step of the way; what counts is where they end. */
  saveSoon(): void;
}

interface Memory {
  readonly saved: PreviewState | undefined;
  readonly save: (state: PreviewState) => void;
  /** What is in the window at the moment. */
  readonly view: () => Sight;
}

export function rememberViews({ saved, save, view }: Memory): RememberedViews {
  const views = new Map<string, Sight>();
  if (saved?.view) views.set(idOf(saved), saved.view);
  let current: { readonly journey: JourneyId; readonly hasPicture: boolean } | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    if (current?.hasPicture) views.set(idOf(current.journey), view());
  }

  function saveNow(): void {
    if (!current) return;
    const { uri, journey } = current.journey;
    const last = views.get(idOf(current.journey));
    save({ uri, journey, ...(last && { view: last }) });
  }

  return {
    keep,
    enter(journey, hasPicture) {
      const isNew = hasPicture && !(current?.hasPicture && idOf(current.journey) === idOf(journey));
      current = { journey, hasPicture };
      // At once, since the window may be reloaded at any time, and a page without a state is lost then.
      saveNow();
      return isNew;
    },
    viewOf: (journey) => views.get(idOf(journey)),
    saveSoon() {
      clearTimeout(saving);
      saving = setTimeout(() => {
        keep();
        saveNow();
      }, 100);
    },
  };
}

function idOf({ uri, journey }: JourneyId): string {
  return `${uri}#${journey}`;
}
