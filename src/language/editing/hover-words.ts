import { clauseTexts, synonyms, words, type Clause, type Word } from '../words.js';
import { fence } from './hover-markdown.js';

/** What a keyword means, how it is written and how its line may go on, as Markdown. */
export function describeWord(word: Word): string {
  const { meaning, example } = words[word];
  const also = synonymsOf(word);
  return [meaning, fence(closeBlock(example)), describeRest(word), also.length > 0 ? `Also known as ${also.join(', ')}.` : ''].filter((part) => part !== '').join('\n\n');
}

/** What others call this word. */
export function synonymsOf(word: Word): readonly string[] {
  return Object.entries(synonyms).filter(([, meant]) => meant === word).map(([synonym]) => synonym);
}

function closeBlock(example: string): string {
  return example.endsWith('{') ? `${example} … }` : example;
}

function describeRest(word: Word): string {
  const goesOn = words[word].clauses ?? [];
  return goesOn.length === 0 ? '' : `May go on with ${goesOn.map((clause) => `\`${clause}\``).join(', ')}.`;
}

/** What a word inside a line means, as Markdown. */
export function describeClause(clause: Clause): string {
  const { meaning, example } = clauseTexts[clause];
  return `${meaning}\n\n${fence(example)}`;
}
