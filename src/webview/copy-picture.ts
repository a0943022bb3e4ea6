import type { Drawing, Picture } from '../render/drawing.js';
import type { FontFace } from '../render/fonts.js';
import { fontFiles, fontsFor } from '../render/fonts.js';
import { writeHtml } from '../render/write-html.js';
import { writeSvg } from '../render/write-svg.js';
import type { ThemeName } from '../render/theme.js';
import { themes } from '../render/theme.js';

interface CopyParts {
  /** Draws what is shown, with images that may be loaded as in `DrawOptions`. */
  readonly draw: (images: Readonly<Record<string, string>>) => Drawing;
  /** The addresses of the images of what is shown. */
  readonly images: Readonly<Record<string, string>>;
  readonly theme: ThemeName;
  /** The address of the folder of fonts. */
  readonly fonts: string;
}

/**
 * Puts what is shown on the clipboard: a picture as PNG, at twice its size where that is possible; a page as a table that
 * spreadsheets and documents take. To be called while a key or a button is pressed, or the browser refuses it.
 * @throws what the browser throws where it has no clipboard, or can't draw so large a picture
 */
export async function copyPicture({ draw, images, theme, fonts }: CopyParts): Promise<void> {
  const drawn = loadImages(images).then(draw);
  const isPicture = draw(images).kind === 'picture';
  await navigator.clipboard.write([new ClipboardItem(isPicture ? { 'image/png': drawn.then((it) => toPng(it, theme, fonts)) } : {
    'text/html': drawn.then((it) => new Blob([it.kind === 'page' ? writeHtml(it) : ''], { type: 'text/html' })),
    'text/plain': Promise.resolve(new Blob([document.querySelector<HTMLElement>('.page')?.innerText ?? ''], { type: 'text/plain' })),
  })]);
}

async function toPng(drawing: Drawing, theme: ThemeName, fonts: string): Promise<Blob> {
  if (drawing.kind !== 'picture') throw new Error('Only pictures can be painted.');
  const faces = await loadFonts(drawing, fonts);
  const address = URL.createObjectURL(new Blob([writeSvg(drawing, { theme: themes[theme], fontFaces: faces })], { type: 'image/svg+xml' }));
  try {
    return await paint(address, drawing);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What browsers can paint on: at most so many pixels on a side, and in all. */
const longestSide = 16_000;
const mostPixels = 120_000_000;
const wantedScale = 2;

async function paint(address: string, { width, height }: Picture): Promise<Blob> {
  const scale = Math.min(wantedScale, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('The picture is too large for the clipboard.')); }, 'image/png');
  });
}

/** An image of its own loads nothing, so it carries its fonts and images with it. */
function loadFonts({ mark }: Picture, folder: string): Promise<readonly FontFace[]> {
  return Promise.all(fontsFor(mark, fontFiles).map(async (font) => {
    const content = await loadAsData(`${folder}/${font.file}`);
    return { ...font, base64: content.slice(content.indexOf(',') + 1) };
  }));
}

/** An image that can't be loaded is left out, with a frame in its place. */
async function loadImages(images: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const loaded = await Promise.allSettled(Object.entries(images).map(async ([path, address]) => [path, await loadAsData(address)] as const));
  return Object.fromEntries(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}

async function loadAsData(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} can't be loaded (${response.status}).`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => { resolve(typeof reader.result === 'string' ? reader.result : ''); });
    reader.addEventListener('error', () => { reject(reader.error ?? new Error(`${address} can't be read.`)); });
    reader.readAsDataURL(blob);
  });
}
