import type { PreviewState, Sight } from '../protocol.js';
import type { ViewName } from '../render/views.js';

/** A journey of a file. */
export type JourneyId = Pick<PreviewState, 'uri' | 'journey'>;

/** What a reader has chosen to see of a journey. */
export interface Choices {
  /** The name of the persona singled out; empty for everybody. */
  readonly persona: string;
  /** The ids of lanes. */
  readonly hiddenLanes: readonly string[];
  /** The names or titles of stages, since their keys change when others come and go. */
  readonly foldedStages: readonly string[];
}

/** What a page keeps over a reload of the window: of the journeys, those that were shown last come last. */
export interface RememberedState extends PreviewState {
  readonly view?: ViewName;
  readonly journeys?: readonly RememberedJourney[];
}
interface RememberedJourney extends JourneyId, Choices {
  /** Where the reader was in each view. */
  readonly sights: Readonly<Partial<Record<ViewName, Sight>>>;
}

/** Remembers what the reader has chosen and where the reader was in each journey that this panel has shown. */
export interface Memory {
  view(): ViewName;
  setView(view: ViewName): void;
  setLocked(isLocked: boolean): void;
  choices(journey: JourneyId): Choices;
  choose(journey: JourneyId, change: Partial<Choices>): void;
  /** To be called before what is in the window changes: the sight is lost with the picture. */
  keep(): void;
  /** Says what is in the window now: a view of this journey, or something in its place. True where the picture is a new one. */
  enter(journey: JourneyId, view: ViewName | undefined): boolean;
  sight(journey: JourneyId, view: ViewName): Sight | undefined;
  /** Scrolling and zooming report each step of the way; what counts is where they end. */
  saveSoon(): void;
}

interface MemoryParts {
  readonly saved: RememberedState | undefined;
  readonly save: (state: RememberedState) => void;
  /** What is in the window at the moment. */
  readonly sight: () => Sight;
}

const mostJourneys = 30;
const noChoices: Choices = { persona: '', hiddenLanes: [], foldedStages: [] };

export function createMemory({ saved, save, sight }: MemoryParts): Memory {
  const journeys = new Map((saved?.journeys ?? []).map((journey) => [idOf(journey), journey]));
  let view: ViewName = saved?.view ?? 'map';
  let isLocked = saved?.isLocked ?? false;
  let current: { readonly journey: JourneyId; readonly view: ViewName | undefined } | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const recall = ({ uri, journey }: JourneyId): RememberedJourney =>
    journeys.get(idOf({ uri, journey })) ?? { uri, journey, ...noChoices, sights: {} };

  function remember(journey: RememberedJourney): void {
    journeys.delete(idOf(journey));
    journeys.set(idOf(journey), journey);
  }

  function keep(): void {
    if (!current?.view) return;
    const journey = recall(current.journey);
    remember({ ...journey, sights: { ...journey.sights, [current.view]: sight() } });
  }

  function saveNow(): void {
    if (!current) return;
    const { uri, journey } = current.journey;
    save({ uri, journey, isLocked, view, journeys: [...journeys.values()].slice(-mostJourneys) });
  }

  return {
    view: () => view,
    setView(next) {
      view = next;
      saveNow();
    },
    setLocked(next) {
      isLocked = next;
      saveNow();
    },
    choices: recall,
    choose(journey, change) {
      remember({ ...recall(journey), ...change });
      saveNow();
    },
    keep,
    enter(journey, shown) {
      const isNew = shown !== undefined && !(current?.view === shown && idOf(current.journey) === idOf(journey));
      current = { journey, view: shown };
      // At once, since the window may be reloaded at any time, and a page without a state is lost then.
      saveNow();
      return isNew;
    },
    sight: (journey, shown) => recall(journey).sights[shown],
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
