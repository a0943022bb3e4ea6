import { readText } from './reading/scan-text.js';

/**
 * How the text of a token becomes a value, by the name of its rule in the grammar: texts lose their quotes, names are normalised to NFC, numbers take
 * either minus, dates become ISO 8601.
 */
export function convertToken(rule: string): (image: string) => string | number {
  return converters[rule] ?? ((image) => image);
}

const converters: Readonly<Record<string, (image: string) => string | number>> = {
  TEXT: readText,
  ID: (image) => image.normalize('NFC'),
  NUMBER: readNumber,
  DATE: readDate,
  COMPARISON: (image) => (image === '≥' ? '>=' : image === '≤' ? '<=' : image),
};

/** `−1,5` → -1.5; the minus may be typographic and the decimal sign a comma. */
export function readNumber(image: string): number {
  return Number(image.replace(/[\u2212\u2013\uff0d]/, '-').replace(/[\uff0b]/, '+').replace(',', '.'));
}

/** `2026-1-2` → `2026-01-02`. */
export function readDate(image: string): string {
  const [year = '', ...rest] = image.split('-');
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
