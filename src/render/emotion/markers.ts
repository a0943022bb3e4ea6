import type { IconName } from '../icons/icons.js';
import type { Colour } from '../mark.js';

const shapes = ['circle', 'square', 'diamond', 'triangle', 'triangle-down', 'hexagon'] as const;
const colours = ['persona1', 'persona2', 'persona3', 'persona4', 'persona5', 'persona6'] as const;

export interface Marker {
  readonly shape: (typeof shapes)[number];
  readonly colour: Colour;
}

/** The shape and colour of a persona's line. A feeling that several share, and a line that is alone, are ink and round. */
export function markerOf(whose: readonly string[], personas: readonly string[]): Marker {
  const [persona] = whose;
  if (persona === undefined || whose.length > 1 || personas.length < 2) return { shape: 'circle', colour: 'line' };
  const index = Math.max(0, personas.indexOf(persona));
  return { shape: shapes[index % shapes.length] ?? 'circle', colour: colours[index % colours.length] ?? 'line' };
}

export function markerIcon({ shape }: Marker, known: boolean): IconName {
  return `${known ? 'known' : 'assumed'}-${shape}`;
}
