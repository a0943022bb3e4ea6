import { synonyms, words, type Clause, type Word } from '../words.js';
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

const clauseTexts: Readonly<Record<Clause, { readonly meaning: string; readonly example: string }>> = {
  for: { meaning: 'For whom: the personas that this is about.', example: 'feels 0 "patient" for Tom' },
  via: { meaning: 'Via which channel it happens.', example: 'touchpoint "Home page" via web' },
  by: { meaning: 'By whom: a team, a system or a persona.', example: 'frontstage "Sends the tracking link" by Care' },
  from: { meaning: 'From which evidence it is known. Without it, a fact is assumed.', example: 'says "I have ten minutes." from Interviews' },
  in: { meaning: 'In which lane of your own it stands.', example: 'note "Consent is asked for here" in Legal' },
  on: { meaning: 'On which date, to the day or the month.', example: 'measured csat 81 on 2026-10-31' },
  leaves: { meaning: 'The step after which the path begins.', example: 'path "The card is declined" leaves Pays { … }' },
  rejoins: { meaning: 'The step at which the path comes back. Without it, the journey ends there.', example: 'path "The card is declined" leaves Pays rejoins Pays { … }' },
  unit: { meaning: 'The unit of the metric.', example: 'metric csat "Satisfaction" unit "%"' },
  target: { meaning: 'What the metric should reach: at least, or at most.', example: 'metric resolve "Time to resolve" target <= 24' },
  alt: { meaning: 'What the picture shows, for those who can’t see it.', example: 'image "images/shop.png" alt "The shop’s front door"' },
  to: { meaning: 'The other end of a range.', example: 'duration 2 to 3 days' },
  every: { meaning: 'How often the map should be reviewed.', example: 'reviewed 2026-11-02 every 90 days' },
};
