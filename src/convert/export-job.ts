import type { JourneyDocument } from '../model/journey-document.js';
import type { DrawOptions } from '../render/drawing.js';
import { pictureThemes } from '../render/theme.js';
import type { PictureThemeName } from '../render/theme.js';
import { drawView } from '../render/views.js';
import type { PictureViewName } from '../render/views.js';
import { exportPicture } from './export-picture.js';
import type { Exported, PictureExportOptions } from './export-picture.js';
import { writeHtmlFile } from './html/write-html-file.js';
import { writeMarkdown } from './markdown/write-markdown.js';
import type { PictureFormatName } from './picture-formats.js';

/** One export with all that it needs, as data that can be sent to a worker. */
export interface ExportJob {
  readonly document: JourneyDocument;
  readonly what: PictureWish | PageWish;
  /** For each image path of the document its content as a data URI. */
  readonly images: Readonly<Record<string, string>>;
  /** The bundled fonts by the names of their files. */
  readonly fonts: Readonly<Record<string, Uint8Array>>;
  /** resvg as WebAssembly, in Brotli; absent where nothing is drawn as pixels. */
  readonly wasm?: Uint8Array;
}

export interface PictureWish {
  readonly format: PictureFormatName;
  readonly view: PictureViewName;
  readonly options: Omit<DrawOptions, 'images'>;
  readonly look: PictureLook;
}

/** How a picture looks in its file; a format takes from it what it has. */
export interface PictureLook extends Pick<PictureExportOptions, 'scale' | 'paper'> {
  readonly theme: PictureThemeName;
}

/** A file of the whole document. */
export interface PageWish {
  readonly format: 'html' | 'markdown';
  readonly title: string;
}

export async function runExportJob({ document, what, images, fonts, wasm }: ExportJob): Promise<Exported> {
  const readFont = (file: string): Promise<Uint8Array> => Promise.resolve(fonts[file] ?? new Uint8Array());
  switch (what.format) {
    case 'html': return { content: await writeHtmlFile(document, { title: what.title, images }, { readFont }), notes: [] };
    case 'markdown': return { content: writeMarkdown(document, { depth: 1 }), notes: [] };
    case 'svg': case 'png': case 'pdf': {
      const picture = drawView(what.view, document, { ...what.options, images });
      return exportPicture(what.format, picture, { ...what.look, theme: pictureThemes[what.look.theme] }, { readFont, readWasm: () => unpack(wasm) });
    }
    default: return what satisfies never;
  }
}

/** Brotli is a third smaller than what a package of VS Code does by itself, and browsers can't unpack it for a script. */
async function unpack(packed: Uint8Array | undefined): Promise<Uint8Array> {
  if (packed === undefined) throw new Error('What draws pixels is missing.');
  const { default: decompress } = await import('brotli/decompress.js');
  return decompress(packed);
}
