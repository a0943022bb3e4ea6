/** Most texts begin so, and this is seen much faster than what a letter of any script is. */
const latin = /^[ -~]*?[A-Za-z]/;
const strong = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether the first letter of a text belongs to a script that is written from right to left, as in rules P2 and P3 of UAX #9. */
export function isRightToLeft(text: string): boolean {
  const first = latin.test(text) ? null : strong.exec(text);
  return first !== null && rightToLeft.test(first[0]);
}
