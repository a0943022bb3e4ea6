import type { Fact, FactKind } from '../../model/journey-document.js';
import type { Content } from '../content/content.js';
import type { Reading } from '../content/reading.js';
import type { IconName } from '../icons/icons.js';
import type { Figure } from '../layout/figure.js';
import type { Holder, MapPlan } from '../layout/plan.js';

/** One row of the map. */
export interface Lane {
  readonly id: string;
  readonly kind: FactKind;
  readonly title: string;
  readonly icon: IconName;
  /** Whether a fact belongs in it. */
  readonly holds: (fact: Fact) => boolean;
  /** What a section says in it, fact by fact. */
  readonly show: (holder: Holder, reading: Reading) => readonly Content[];
  /** Undefined where the picture has nothing to show in it. */
  readonly layOut: (plan: MapPlan, reading: Reading) => LaneLayout | undefined;
}

/** A lane that has been laid out. Vertical positions count from the top of the row, horizontal ones from the left of the map. */
export interface LaneLayout {
  readonly height: number;
  readonly cells: readonly Cell[];
  /** What is in no cell and lies behind them all: lines over the columns. */
  readonly behind: readonly Figure[];
  /** What stands beside the columns, below the lane's title: the ends of a scale. */
  readonly beside: readonly Figure[];
  /** How far it goes on to the right of the columns: the names at the ends of lines. */
  readonly overhang?: number;
}

/** What a section shows in a lane. */
export interface Cell {
  readonly holder: Holder;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From the top left of the cell. */
  readonly figures: readonly Figure[];
}

/** A lane maker gives the lanes for one kind of fact: mostly one, for notes one for each lane of the team's own. */
export type LaneMaker = (reading: Reading) => readonly Lane[];
