import type { Colour, MarkAttributes, MarkTag } from '../../render/mark.js';
import type { Theme } from '../../render/theme.js';
import { outlineLine } from '../text/outline.js';
import type { PlacedLine } from '../text/read-lines.js';
import { numbersIn } from './leaves.js';
import type { Leaf } from './leaves.js';

type Pdf = PDFKit.PDFDocument;

export interface LeafPaint {
  readonly theme: Theme;
  /** True where letters are drawn as shapes, which no search finds. */
  readonly asShapes: boolean;
  /** The bytes of a PNG or JPEG for each address of an image; those without one are left out. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Draws a mark where the document's origin is that of the picture. */
export function drawLeaf(pdf: Pdf, leaf: Leaf, paint: LeafPaint): void {
  pdf.save();
  pdf.translate(leaf.x, leaf.y).scale(leaf.scale);
  drawMark(pdf, leaf, paint);
  pdf.restore();
}

function drawMark(pdf: Pdf, { mark: { tag, attributes = {} }, line }: Leaf, { theme, images, asShapes }: LeafPaint): void {
  const { x = 0, y = 0, width = 0, height = 0, href = '' } = attributes;
  if (line) drawText(pdf, line, attributes, theme, asShapes);
  else if (tag === 'image') drawImage(pdf, images.get(href), { x, y, width, height });
  else paintShape(pdf, attributes, theme, () => shapes[tag]?.(pdf, attributes) ?? pdf);
}

const shapes: Readonly<Partial<Record<MarkTag, (pdf: Pdf, attributes: MarkAttributes) => Pdf>>> = {
  rect: (pdf, { x = 0, y = 0, width = 0, height = 0, rx = 0 }) => (rx > 0 ? pdf.roundedRect(x, y, width, height, rx) : pdf.rect(x, y, width, height)),
  path: (pdf, { d = '' }) => pdf.path(d),
  circle: (pdf, { cx = 0, cy = 0, r = 0 }) => pdf.circle(cx, cy, r),
  line: (pdf, { x1 = 0, y1 = 0, x2 = 0, y2 = 0 }) => pdf.moveTo(x1, y1).lineTo(x2, y2),
};

/** As in SVG, what has no fill is black and what has no stroke has none. */
function paintShape(pdf: Pdf, attributes: MarkAttributes, theme: Theme, shape: () => Pdf): void {
  const fill = colourOf(attributes.fill ?? 'ink', theme);
  const stroke = colourOf(attributes.stroke ?? 'none', theme);
  if (attributes.opacity !== undefined) pdf.opacity(attributes.opacity);
  if (stroke !== undefined) prepareStroke(pdf, attributes);
  if (fill !== undefined && stroke !== undefined) shape().fillAndStroke(fill, stroke);
  else if (fill !== undefined) shape().fill(fill);
  else if (stroke !== undefined) shape().stroke(stroke);
}

function prepareStroke(pdf: Pdf, attributes: MarkAttributes): void {
  pdf.lineWidth(attributes['stroke-width'] ?? 1).lineCap(attributes['stroke-linecap'] ?? 'butt').lineJoin(attributes['stroke-linejoin'] ?? 'miter');
  const [dash, space] = numbersIn(attributes['stroke-dasharray']);
  if (dash !== undefined) pdf.dash(dash, { space: space ?? dash });
}

function colourOf(name: Colour, theme: Theme): string | undefined {
  const colour = name === 'none' ? name : theme[name];
  return colour === 'none' ? undefined : colour;
}

function drawText(pdf: Pdf, placed: PlacedLine, attributes: MarkAttributes, theme: Theme, asShapes: boolean): void {
  const outline = (): Pdf => pdf.path(outlineLine(placed.line, placed.x, placed.y, placed.size));
  // The outline behind letters is drawn as shapes too: as letters, search would find each word twice.
  if (attributes.stroke !== undefined) paintShape(pdf, { ...attributes, fill: 'none' }, theme, outline);
  if (asShapes) paintShape(pdf, { fill: attributes.fill ?? 'ink' }, theme, outline);
  else writeLine(pdf, placed, colourOf(attributes.fill ?? 'ink', theme));
}

/** Writes letters that can be selected, run by run. The font says how each run is to be shaped. */
export function writeLine(pdf: Pdf, { line, x, y, size }: PlacedLine, colour = '#000000'): void {
  pdf.fillColor(colour).fontSize(size);
  for (const run of line.runs) {
    pdf.font(run.font.id).text(run.text, x + run.x, y, { lineBreak: false, baseline: 'alphabetic', features: [] });
  }
}

function drawImage(pdf: Pdf, bytes: Uint8Array | undefined, { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>): void {
  if (bytes === undefined) return;
  // pdfkit takes the bytes themselves as well as the types' Buffer.
  pdf.image(bytes as Buffer, x, y, { fit: [width, height], align: 'center', valign: 'center' });
}
