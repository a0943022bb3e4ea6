import type { Duration, Named, Review, Scale, Target } from '../../model/journey-document.js';

/** A number as people read it: with a true minus, otherwise as it was written. */
export function formatNumber(value: number): string {
  return String(value).replace('-', '−');
}

/** A number of the emotion line: with its sign where the scale has both. */
export function formatFeeling(value: number, { worst, best }: Scale): string {
  const sign = value > 0 && Math.min(worst, best) < 0 ? '+' : '';
  return sign + formatNumber(value);
}

export function formatDuration({ amount, upTo, unit }: Duration): string {
  const range = upTo === undefined ? formatNumber(amount) : `${formatNumber(amount)} to ${formatNumber(upTo)}`;
  return `${range} ${amount === 1 && upTo === undefined ? unit.slice(0, -1) : unit}`;
}

export function formatScale(scale: Scale): string {
  return `${formatFeeling(scale.worst, scale)} (worst) to ${formatFeeling(scale.best, scale)} (best)`;
}

export function formatReview({ date, every }: Review): string {
  return every === undefined ? date : `${date}, every ${formatDuration(every)}`;
}

export function formatTarget({ comparison, value }: Target, unit: string | undefined): string {
  return `${comparison === '>=' ? 'at least' : 'at most'} ${withUnit(value, unit)}`;
}

/** A no-break space keeps number and unit on one line. */
export function withUnit(value: number, unit: string | undefined): string {
  return unit === undefined ? formatNumber(value) : `${formatNumber(value)}\u00a0${unit}`;
}

/** What a heading reads: the title, or the name where it has none. */
export function headingOf({ title, name }: Named, otherwise: string): string {
  return title ?? name ?? otherwise;
}

/** The same in a sentence, in which only quotes tell where a title ends; what has none is called otherwise, without them. */
export function quoteHeading({ title, name }: Named, otherwise: string): string {
  const heading = title ?? name;
  return heading === undefined ? otherwise : `“${heading}”`;
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `1 step`, `2 steps`. */
export function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}

/** `A, B and C`. */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
