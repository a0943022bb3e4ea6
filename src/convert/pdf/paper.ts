/** Sizes of paper in points, upright. */
export const papers = { a4: [595.28, 841.89], a3: [841.89, 1190.55], letter: [612, 792] } as const satisfies Record<string, readonly [number, number]>;
export type PaperName = keyof typeof papers;
export const paperNames = Object.keys(papers) as readonly PaperName[];

/** The part of a page that is drawn on, in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The size of the paper, margins included. */
  readonly size: readonly [width: number, height: number];
}

const margin = 30;
/** The room of the line below that says what page it is. */
export const folioHeight = 20;

/** A page lies, since journeys are wide. */
export function sheetOf(paper: PaperName): Sheet {
  const [short, long] = papers[paper];
  return { margin, size: [long, short], width: long - 2 * margin, height: short - 2 * margin - folioHeight };
}
