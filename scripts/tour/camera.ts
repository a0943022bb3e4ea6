import type { Page } from 'playwright-core';

/** A picture of the window, as PNG, and for how long it is shown. */
export interface Frame {
  readonly png: Buffer;
  readonly milliseconds: number;
}

export interface Camera {
  /** Films what the window shows now, for some milliseconds of the film. */
  readonly film: (milliseconds: number) => Promise<void>;
  readonly frames: () => readonly Frame[];
}

export interface FilmSize {
  /** Of the window. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the film for one of the window. */
  readonly scale: number;
}

/**
 * Films a page picture by picture, so that the film has a time of its own: a busy machine makes it no slower, and what stands still
 * costs nothing.
 */
export async function startCamera(page: Page, { width, height, scale }: FilmSize): Promise<Camera> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  const frames: Frame[] = [];
  const film = async (milliseconds: number): Promise<void> => {
    const { data } = await chromium.send('Page.captureScreenshot', { format: 'png' });
    const png = Buffer.from(data, 'base64');
    const last = frames.at(-1);
    if (last?.png.equals(png)) frames.splice(-1, 1, { png, milliseconds: last.milliseconds + milliseconds });
    else frames.push({ png, milliseconds });
  };
  return { film, frames: () => frames };
}
