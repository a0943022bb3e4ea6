import { DefaultValueConverter, type CstNode, type GrammarAST, type ValueType } from 'langium';
import { readText } from './reading/scan-text.js';

/** Makes values of what tokens say: texts without quotes, names in NFC, numbers with either minus, dates in ISO 8601. */
export class JourneyValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    const convert = converters[rule.name];
    return convert ? convert(input) : super.runConverter(rule, input, cstNode);
  }
}

const converters: Readonly<Record<string, (image: string) => ValueType>> = {
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
