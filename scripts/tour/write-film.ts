import sharp from 'sharp';
import type { Frame } from './camera.js';

/**
 * Writes a film that goes on for ever, as an animated WebP; returns its size in bytes. Without loss it stays crisp, and is smaller than with
 * it: what changes from one picture to the next are a few letters.
 */
export async function writeFilm(file: string, frames: readonly Frame[]): Promise<number> {
  const pictures = frames.map(({ png }) => png);
  const { size } = await sharp(pictures, { join: { animated: true }, limitInputPixels: false })
    .webp({ lossless: true, loop: 0, delay: frames.map(({ milliseconds }) => milliseconds) })
    .toFile(file);
  return size;
}
