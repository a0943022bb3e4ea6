/** The part of bidi-js that is used here: its own types describe another module than the one that Node loads. */
declare module 'bidi-js' {
  export interface Bidi {
    getEmbeddingLevels(text: string, baseDirection: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
    getMirroredCharacter(character: string): string | null;
  }
  function createBidi(): Bidi;
  export { createBidi as default };
}
