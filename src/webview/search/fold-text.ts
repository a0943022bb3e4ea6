/** A text as a search sees it: without case, accents and other forms of the same letter, in units that know where they were. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, where its letter began and ended in the text before. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Accents, and the signs of Hebrew and Arabic that are mostly left out. Those of other scripts make letters of their own. */
const accents = /[\p{Script=Inherited}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a]/gu;
const voicing = /[\u3099\u309a]/u;

export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    const units = foldCharacter(character);
    folded += units;
    // An accent of its own belongs to the letter before it.
    if (units === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < units.length; unit += 1) {
      starts.push(place);
      ends.push(end);
    }
    place = end;
  }
  return { text: folded, starts, ends };
}

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  if (voicing.test(character)) return character;
  return character.normalize('NFKD').replace(accents, (mark) => (voicing.test(mark) ? mark : '')).normalize('NFKC').toLowerCase();
}
