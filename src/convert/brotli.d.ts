/** The package brings no types of its own. */
declare module 'brotli/decompress.js' {
  function decompress(bytes: Uint8Array): Uint8Array;
  export { decompress as default };
}
