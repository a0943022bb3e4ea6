import { Resvg, initWasm } from '@resvg/resvg-wasm';

/** The bytes of resvg as WebAssembly; the doors know where they are. */
export type ReadWasm = () => Promise<Uint8Array>;

let ready: Promise<void> | undefined;

/** Draws an SVG without text, `scale` pixels for each of its own, as PNG. */
export async function rasterise(svg: string, scale: number, readWasm: ReadWasm): Promise<Uint8Array> {
  // It can be started once in a process only.
  ready ??= readWasm().then((wasm) => initWasm(wasm));
  await ready;
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}
