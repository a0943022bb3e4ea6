import type { Content } from '../content/content.js';
import { flow, meta, stack, words } from '../content/content.js';
import { shortTitlesOf } from '../content/names.js';
import { capitalise, headingOf } from '../content/phrases.js';
import type { Reading } from '../content/reading.js';
import type { DrawOptions, Picture } from '../drawing.js';
import { toPicture } from '../drawing.js';
import { group } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { explainSigns } from '../layout/legend.js';
import { looks } from '../layout/look.js';
import { measures } from '../theme.js';

/** What stands on a sheet below its heading. */
export interface Sheet {
  /** What the sheet shows of a journey, such as `Opportunities`. */
  readonly kind: string;
  /** What it says, in a few sentences. */
  readonly lead: string;
  readonly body: Content;
  /** Whether its signs need more words than it has. */
  readonly hasLegend: boolean;
}

/** A picture that reads from top to bottom, as wide as the window, within reason. */
export function drawSheet(sheet: Sheet, reading: Reading, { width }: Pick<DrawOptions, 'width'>): Picture {
  const inner = sheetWidth(width);
  const header = layOutContent(showHeader(sheet, reading), Math.min(inner, widestText));
  const body = layOutContent(sheet.body, inner);
  const legend = sheet.hasLegend ? explainSigns(body.figures, reading) : [];
  const footer = layOutContent(legend.length === 0 ? stack(0, []) : flow(24, 8, legend), inner);
  const bodyTop = measures.margin + header.height + sectionGap;
  const footerTop = bodyTop + body.height + (legend.length === 0 ? 0 : sectionGap);
  const size = { width: inner + 2 * measures.margin, height: footerTop + footer.height + measures.margin };
  const title = headingOf(reading.journey, 'Untitled journey');
  return toPicture({
    ...size,
    figures: [
      { type: 'box', id: 'page', x: 0, y: 0, ...size, paint: looks['page'] },
      group('header', { x: measures.margin, y: measures.margin, width: inner, height: header.height }, header.figures, { element: reading.journeyKey }),
      group('body', { x: measures.margin, y: bodyTop, width: inner, height: body.height }, body.figures),
      group('footer', { x: measures.margin, y: footerTop, width: inner, height: footer.height }, footer.figures),
    ],
  }, `${sheet.kind}: ${title}`, sheet.lead);
}

/** The width of what stands between the margins, in pixels. */
export function sheetWidth(width = usualWidth): number {
  return Math.min(usualWidth, Math.max(leastWidth, width)) - 2 * measures.margin;
}

const usualWidth = 1280;
const leastWidth = 400;
const widestText = 880;
const sectionGap = 32;

function showHeader({ kind, lead }: Sheet, { journey, names, persona }: Reading): Content {
  return stack(6, [
    words([kind, `${capitalise(journey.kind)} journey`, capitalise(journey.status)].join(' · '), 'label', 'muted'),
    words(headingOf(journey, 'Untitled journey'), 'title'),
    words(lead, 'lead', 'muted'),
    ...(persona === undefined ? [] : [meta(`Only ${shortTitlesOf(names, [persona])} is shown.`)]),
  ]);
}
