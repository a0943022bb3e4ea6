import Pdf from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Picture } from '../../render/drawing.js';
import type { Mark } from '../../render/mark.js';
import type { Theme } from '../../render/theme.js';
import type { ReadWasm } from '../rasterise.js';
import type { FontBook } from '../text/font-book.js';
import { typesetLine } from '../text/typeset.js';
import { drawLeaf, writeLine } from './draw-leaf.js';
import type { LeafPaint } from './draw-leaf.js';
import { leavesOf } from './leaves.js';
import { readMapGrid } from './map-grid.js';
import { folioHeight, sheetOf } from './paper.js';
import type { PaperName, Sheet } from './paper.js';
import { planMap, planPicture } from './plan-pages.js';
import type { PagePlan, Placement } from './plan-pages.js';
import { readImages } from './read-images.js';

export interface PdfOptions {
  readonly theme: Theme;
  readonly paper: PaperName;
  readonly book: FontBook;
  readonly readWasm: ReadWasm;
}

/** Draws a picture as a PDF of vectors and letters, on as many pages as it needs to be read. Same picture, same bytes. */
export async function writePdf(picture: Picture, { theme, paper, book, readWasm }: PdfOptions): Promise<Uint8Array> {
  const sheet = sheetOf(paper);
  const paint = { theme, asShapes: false, images: await readImages(picture, readWasm) };
  const pdf = openPdf(picture, sheet, book);
  const pages = planPages(picture, sheet, book);
  const title = titleOf(picture);
  for (const [index, page] of pages.entries()) {
    pdf.addPage({ size: [...sheet.size], margin: 0 });
    if (index === 0) pdf.outline.addItem(title);
    for (const stage of page.bookmarks) pdf.outline.addItem(stage);
    drawPage(pdf, page, sheet, paint);
    if (pages.length > 1) writeFolio(pdf, [title, ...page.stages].join(' · '), `${index + 1} / ${pages.length}`, sheet, book, theme);
  }
  pdf.end();
  return toBytes(pdf);
}

function openPdf(picture: Picture, sheet: Sheet, book: FontBook): PDFKit.PDFDocument {
  const pdf = new Pdf({
    autoFirstPage: false, size: [...sheet.size], margin: 0, font: '', lang: 'en', displayTitle: true, pdfVersion: '1.7',
    info: { Title: titleOf(picture), Subject: textOf(picture.mark, 'desc'), Creator: 'Journey Maps', Producer: 'Journey Maps', CreationDate: noDate },
  });
  // pdfkit takes the bytes themselves as well as the types' Buffer.
  for (const { id, bytes, face } of book.fonts) pdf.registerFont(id, bytes, face);
  return pdf;
}

/** The time of the export would make every file another one. */
const noDate = new Date(0);

function titleOf({ mark }: Picture): string {
  return textOf(mark, 'title');
}

function textOf({ children = [] }: Mark, tag: 'title' | 'desc'): string {
  return children.find((child) => child.tag === tag)?.text ?? '';
}

function planPages({ mark }: Picture, sheet: Sheet, book: FontBook): readonly PagePlan[] {
  const grid = readMapGrid(mark, book);
  if (grid !== undefined) return planMap(grid, sheet);
  return planPicture((mark.children ?? []).filter(({ id }) => id !== 'page').flatMap((child) => leavesOf(child, book)), sheet);
}

function drawPage(pdf: PDFKit.PDFDocument, { placements }: PagePlan, { size: [width, height], margin }: Sheet, paint: LeafPaint): void {
  const { page } = paint.theme;
  if (page !== '#ffffff') pdf.rect(0, 0, width, height).fill(page);
  pdf.save();
  pdf.translate(margin, margin);
  for (const placement of placements) drawPlacement(pdf, placement, paint);
  pdf.restore();
}

function drawPlacement(
  pdf: PDFKit.PDFDocument, { leaves, region: { left, top, right, bottom }, x, y, scale, isOverview = false }: Placement, paint: LeafPaint,
): void {
  pdf.save();
  pdf.translate(x, y).scale(scale).translate(-left, -top);
  pdf.rect(left - bleed, top - bleed, right - left + 2 * bleed, bottom - top + 2 * bleed).clip();
  for (const leaf of leaves) drawLeaf(pdf, leaf, { ...paint, asShapes: isOverview });
  pdf.restore();
}

/** Lines at the edge of a region are seen in their full width. */
const bleed = 2;

function writeFolio(
  pdf: PDFKit.PDFDocument, left: string, right: string, { size: [width, height], margin }: Sheet, book: FontBook, theme: Theme,
): void {
  const y = height - margin - folioHeight / 2 + 6;
  const set = (text: string): ReturnType<typeof typesetLine> => typesetLine(text, { size: folioSize, weight: 400, rightToLeft: false }, book);
  const number = set(right);
  writeLine(pdf, { line: set(left), x: margin, y, size: folioSize }, theme.muted);
  writeLine(pdf, { line: number, x: width - margin - number.width, y, size: folioSize }, theme.muted);
}

const folioSize = 8;
