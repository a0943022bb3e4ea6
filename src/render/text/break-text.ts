/**
 * Cuts a paragraph into the pieces between which it may be broken. Joined, the pieces are the text; each ends with
 * the space that stands at the break.
 *
 * This is the part of UAX #14 that maps of journeys need, in a few lines instead of a table of 50 KB: breaks after spaces, hyphens
 * and slashes, between Chinese and Japanese characters (with the marks that may not begin or end a line), and between
 * the words of scripts that write no spaces, for which the language's own segmenter has the dictionary.
 */
export function breakText(text: string): readonly string[] {
  const whole = text.match(words) ?? [];
  return divisible.test(text) ? whole.flatMap((word) => (divisible.test(word) ? breakWord(word) : [word])) : whole;
}

/** The smallest pieces that a reader sees as one character; for words that are longer than a line. */
export function breakAnywhere(text: string): readonly string[] {
  return plain.test(text) ? text.split('') : Array.from(segment(text, 'grapheme'), ({ segment: character }) => character);
}

/** Characters that never join with their neighbours. */
const plain = /^[ -~]*$/;

/** A word and the spaces after it. No-break spaces are not among them, which is what they are for. */
const words = /[^ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]*[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+|[^ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+/g;

/** Hyphens, slashes and the scripts below, roughly and quickly: most words end here. */
const divisible = /[-/\u2010\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffef]/;

/** These patterns wait in functions: engines look up all characters of the scripts as soon as they come upon them. */
const isSpaceless = (text: string): boolean => /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(text);
const isIdeograph = (text: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u.test(text);

/** What may not begin a line, and what may not end one. */
const clinging = /^[\s、。，．・：；？！ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜…‥）］｝」』】〉》〕”’%)\]}!?,.:;]/u;
const opening = /[（［｛「『【〈《〔“‘([{]$/u;

/** Made when somebody first needs one, which most maps don't: what the language knows of scripts takes ten milliseconds to open. */
const segmenters: Partial<Record<'word' | 'grapheme', Intl.Segmenter>> = {};

function segment(text: string, granularity: 'word' | 'grapheme'): Iterable<Intl.SegmentData> {
  return (segmenters[granularity] ??= new Intl.Segmenter('en', { granularity })).segment(text);
}

function breakWord(word: string): readonly string[] {
  if (isSpaceless(word)) {
    return join(Array.from(segment(word, 'word')), ({ isWordLike }) => isWordLike === true, (piece) => piece.segment);
  }
  const characters = breakAnywhere(word);
  return join(characters, (character, index) => breaksBetween(characters[index - 1] ?? '', character, characters[index - 2] ?? ''), String);
}

function breaksBetween(before: string, after: string, beforeThat: string): boolean {
  if (clinging.test(after) || opening.test(before)) return false;
  if (isIdeograph(before) || isIdeograph(after)) return true;
  return /[-/\u2010]/.test(before) && /[\p{L}\p{N}]/u.test(after) && /\p{L}|[.:/]/u.test(beforeThat);
}

/** Joins neighbours into pieces; an item for which `begins` holds starts a new one. */
function join<Item>(items: readonly Item[], begins: (item: Item, index: number) => boolean, text: (item: Item) => string): readonly string[] {
  const pieces: string[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && !begins(item, index)) pieces.push((pieces.pop() ?? '') + text(item));
    else pieces.push(text(item));
  }
  return pieces;
}
