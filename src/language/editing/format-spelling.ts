import type { IToken } from 'chevrotain';
import type { Finding } from '../reading/finding.js';
import { readText } from '../reading/scan-text.js';
import { readDate, readNumber } from '../value-converter.js';

/** A token that was understood, as the language writes it: the slips that the reader warns of are straightened. */
export function straighten(token: IToken, start: number): string {
  const { image } = token;
  switch (token.tokenType.name) {
    case 'TEXT':
      return image.startsWith('"') ? image : `"${readText(image).replace(/["\\]/g, '\\$&')}"`;
    case 'NUMBER':
      // The reader takes the minus of `2-3` for the word `to`, and lets the number begin behind it.
      return token.startOffset > start ? `to ${straightenNumber(image)}` : straightenNumber(image);
    case 'COMPARISON':
      return straightenComparison(image);
    case 'DATE':
      return readDate(image);
    default:
      return image;
  }
}

/** `−1,5` → `-1.5`; a plus and zeros at the end stay, since a number is kept as it was written. */
function straightenNumber(image: string): string {
  return image.replace(/[\u2212\u2013\uff0d]/, '-').replace('\uff0b', '+').replace(',', '.');
}

function straightenComparison(image: string): string {
  return image.replace('≥', '>=').replace('≤', '<=');
}

/**
 * What a text says apart from its layout and its slips, in its order: the tokens that were understood, by their values; those
 * that were not, as they stand; the comments; and the losses.
 */
export function readMeanings(understood: readonly IToken[], lost: readonly IToken[], comments: readonly IToken[], losses: readonly Finding[]): readonly string[] {
  const said: (readonly [offset: number, meaning: string])[] = [
    ...losses.map(({ offset, code }) => [offset, `loss ${code}`] as const),
    ...understood.map((token) => [token.startOffset, meaningOf(token)] as const),
    ...lost.map(({ startOffset, image }) => [startOffset, `lost ${image}`] as const),
    ...comments.map(({ startOffset, image }) => [startOffset, image.split(/[\r\n]+/).map((line) => line.trim()).join('\n')] as const),
  ];
  return said.sort(([a], [b]) => a - b).map(([, meaning]) => meaning);
}

function meaningOf({ image, tokenType: { name } }: IToken): string {
  return `${name} ${valueOf(image, name)}`;
}

function valueOf(image: string, type: string): string {
  switch (type) {
    case 'TEXT':
      return readText(image);
    case 'NUMBER':
      return String(readNumber(image));
    case 'COMPARISON':
      return straightenComparison(image);
    case 'DATE':
      return readDate(image);
    default:
      return type === 'ID' ? image : '';
  }
}
