import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another program reads from a PDF. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string | null;
  /** In points. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** The pieces of text of each page, in the order in which they are written. */
  readonly pages: readonly (readonly string[])[];
  readonly bookmarks: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []))));
  const { info } = await pdf.getMetadata();
  const read: ReadPdf = {
    title: (info as { readonly Title: string }).Title,
    language: (info as { readonly Language: string | null }).Language,
    sizes: pages.map(({ view }) => [Math.round(view[2] ?? 0), Math.round(view[3] ?? 0)] as const),
    pages: texts,
    bookmarks: ((await pdf.getOutline()) as readonly { readonly title: string }[] | null)?.map(({ title }) => title) ?? [],
  };
  await task.destroy();
  return read;
}
