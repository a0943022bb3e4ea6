import type { FactKind } from '../../model/journey-document.js';

/** On which side of the three lines of a service blueprint a lane stands; those without a side stand with the customer. */
const sides: Readonly<Partial<Record<FactKind, number>>> = { frontstage: 1, backstage: 2, support: 3 };
const lines = ['Line of interaction', 'Line of visibility', 'Line of internal interaction'] as const;

/** How many of the three lines lie above a lane. */
export function sideOf(kind: FactKind | undefined): number {
  return kind === undefined ? 0 : sides[kind] ?? 0;
}

/** The lines that are crossed on the way from a side to a lane. */
export function linesAbove(kind: FactKind, side: number): string {
  return lines.slice(side, sides[kind] ?? side).join(' · ');
}
