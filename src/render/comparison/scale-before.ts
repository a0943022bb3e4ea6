import type { ElementKey } from '../../model/element-key.js';
import type { Scale } from '../../model/journey-document.js';
import type { Reading } from '../content/reading.js';
import { isGhost } from './element-mark.js';
import { signsAround } from './signs-around.js';

type Measured = Pick<Reading, 'compared' | 'journey' | 'journeyKey'>;

/** The scale that feelings were on before; that of now where it has stayed the same. */
export function scaleBefore({ compared, journey, journeyKey }: Measured): Scale {
  const old = compared?.marks.get(journeyKey)?.was.find(({ property }) => property === 'scale')?.before;
  return old === undefined ? journey.scale : old as Scale;
}

/** The scale that what a feeling says now is on: what is gone is shown as it was. */
export function scaleOf(key: ElementKey, reading: Measured): Scale {
  const isGone = reading.compared !== undefined && signsAround(key, reading.compared.marks).some(isGhost);
  return isGone ? scaleBefore(reading) : reading.journey.scale;
}
