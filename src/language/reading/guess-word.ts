import { distance } from 'fastest-levenshtein';
import { blockOf, isWord, synonyms, words, wordsIn, type Block, type Word } from '../words.js';

/** The word of this block that someone meant who wrote `text`: what others call it, or a misspelling. */
export function nearestWord(text: string, block: Block | undefined): Word | undefined {
  const candidates: readonly string[] = block === undefined ? Object.keys(words) : wordsIn(block);
  const key = text.toLowerCase();
  const meant = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
  const nearest = meant !== undefined && candidates.includes(meant) ? meant : nearestName(text, candidates);
  return nearest !== undefined && isWord(nearest) ? nearest : undefined;
}

/** The name that is nearest to `text`: at most one letter off for short names, two for longer ones. */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  const allowed = text.length <= 4 ? 1 : 2;
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - text.length) > allowed) continue;
    const far = isSwap(text.toLowerCase(), name.toLowerCase()) ? 1 : distance(text.toLowerCase(), name.toLowerCase());
    if (far <= allowed && far < (best?.far ?? Infinity)) best = { name, far };
  }
  return best?.name;
}

/** Whether two letters next to each other have changed places, which is one slip and not two. */
function isSwap(text: string, name: string): boolean {
  let at = 0;
  while (at < text.length && text.charAt(at) === name.charAt(at)) at++;
  return text !== name && `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}` === name;
}

/** The word that opens a block in which most of the lines below may stand. */
export function guessBlock(around: Block | undefined, below: readonly Word[]): Word | undefined {
  if (around === undefined) return undefined;
  const candidates = wordsIn(around).filter((word) => words[word].opens);
  const fitting = (word: Word): number => {
    const block = blockOf(word);
    return block === undefined ? 0 : below.filter((each) => words[each].within.includes(block)).length;
  };
  const usual: Partial<Record<Block, Word>> = { file: 'journey', journey: 'stage', stage: 'step', path: 'step' };
  return candidates.reduce<Word | undefined>((best, word) => (best === undefined || fitting(word) > fitting(best) ? word : best), usual[around]);
}
