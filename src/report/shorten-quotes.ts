/** As much of a title or a text as one reads to know which one it is. */
const longestQuote = 160;

/** A sentence whose quotes are cut where they go on for long. Marks inside of quotes are single ones, so that each ends where it should. */
export function shortenQuotes(sentence: string): string {
  return sentence.replace(/“[^”]*”/gu, (quote) => (quote.length > longestQuote ? `${cutText(quote.slice(0, -1), longestQuote)}”` : quote));
}

/** The beginning of a text of more than so many characters, up to a space where there is one, with an ellipsis. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, longest - 1).replace(/\p{Cs}$/u, '');
  return `${beginning.replace(/\s+\S{0,24}$/u, '')}…`;
}
