/** Words between single spaces, in letters that are the same composed and decomposed. */
const alreadyPlain = /^[!-~]+(?: [!-~]+)*$/;

/** A text as it is read: without the spaces around it, with one space between words, and with letters composed alike (NFC). Texts that read the same say the same. */
export function plainWords(text: string): string {
  return alreadyPlain.test(text) ? text : text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
