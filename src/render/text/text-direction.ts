/** Most texts begin so or are numbers, and this is seen much faster than what a letter of any script is. */
const latin = /^[ -~\u00a0\u00b7\u2010-\u2027\u2212]*?(?:[A-Za-z]|$)/;

/** Whether the first letter of a text belongs to a script that is written from right to left, as in rules P2 and P3 of UAX #9. */
export function isRightToLeft(text: string): boolean {
  return !latin.test(text) && beginsRightToLeft(text);
}

/** Its patterns stand in it, and not beside it: engines look up all letters of the scripts as soon as they come upon them. */
function beginsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text);
  return first !== null && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(first[0]);
}
