import type { ElementKey } from '../../model/element-key.js';
import type { Content } from '../content/content.js';
import { beside, drawn, sign, stack, words } from '../content/content.js';
import type { Reading } from '../content/reading.js';
import type { Figure } from '../layout/figure.js';
import { group, iconFigure } from '../layout/figure.js';
import { layOutContent } from '../layout/lay-out-content.js';
import { looks } from '../layout/look.js';
import type { ColourName } from '../theme.js';
import { describeOld } from './describe-old.js';
import type { ElementMark } from './element-mark.js';
import { isGhost, signLooks } from './element-mark.js';
import { ghostFigures } from './ghosts.js';
import { scaleBefore } from './scale-before.js';

/** A mark in words. */
export interface ShownMark extends ElementMark {
  readonly notes: readonly string[];
}

/** Undefined where nothing became of an element, or where nothing is compared. */
export function readMark(key: ElementKey, reading: Pick<Reading, 'compared' | 'names' | 'journey' | 'journeyKey'>): ShownMark | undefined {
  const mark = reading.compared?.marks.get(key);
  return mark && { ...mark, notes: describeOld(mark, reading.names, scaleBefore(reading)) };
}

/** How far the field of a fact goes beyond it, and how large its sign is. */
const reach = { x: 8, y: 5 };
const sealSize = 14;

/** A fact on a field of its own, with a sign at its edge, and below it what it was. */
export function markFact(mark: ShownMark, content: Content): Content {
  return drawn((width) => {
    const { figures, height } = layOutContent(content, width);
    const notes = layOutContent(stack(2, notesOf(mark).map((note) => words(note, 'meta', 'ink'))), width);
    const notesTop = height + (notes.height === 0 ? 0 : 4);
    const whole = { x: -reach.x, y: -reach.y, width: width + 2 * reach.x, height: notesTop + notes.height + 2 * reach.y };
    return {
      width, height: notesTop + notes.height,
      figures: [
        group('mark', { x: 0, y: 0, width, height }, drawField(mark, whole)),
        ...(isGhost(mark) ? ghostFigures(figures) : figures),
        group('was', { x: 0, y: notesTop, width: notes.width, height: notes.height }, notes.figures),
      ],
    };
  });
}

/** The sign says by itself that something was added or removed. */
function notesOf({ sign: name, notes }: ShownMark): readonly string[] {
  return name === 'added' || name === 'removed' ? [] : notes;
}

function drawField({ sign: name }: ElementMark, whole: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): readonly Figure[] {
  const { field, icon, colour, words: label } = signLooks[name];
  const corner = { x: whole.x - sealSize / 2, y: whole.y - sealSize / 2 + 6 };
  return [
    { type: 'box', ...whole, paint: looks[field], look: field },
    { type: 'box', x: corner.x - 1, y: corner.y - 1, width: sealSize + 2, height: sealSize + 2, paint: { fill: 'page', rx: (sealSize + 2) / 2 } },
    { ...iconFigure(corner, icon, colour, sealSize), label },
  ];
}

/** The head of a stage, path or step below what became of it; `colour` where the sign's own can't be seen. */
export function markHead(head: Content, key: ElementKey, reading: Reading, colour?: ColourName): Content {
  const mark = readMark(key, reading);
  if (mark === undefined) return head;
  // The band of what is gone has lost its colour, and with it that of its words.
  return isGhost(mark) ? stack(4, [showNotes(mark), drawn((width) => ghostLaid(head, width))]) : stack(4, [showNotes(mark, colour), head]);
}

function ghostLaid(head: Content, width: number): ReturnType<typeof layOutContent> {
  const laid = layOutContent(head, width);
  return { ...laid, figures: ghostFigures(laid.figures) };
}

/** What became of the journey itself. */
export function showMark(mark: ShownMark | undefined): readonly Content[] {
  return mark === undefined ? [] : [showNotes(mark)];
}

function showNotes({ sign: name, notes }: ShownMark, colour: ColourName = signLooks[name].colour): Content {
  const { icon, words: label } = signLooks[name];
  const lines = stack(0, notes.map((note, index) => words(note, index === 0 ? 'label' : 'meta', colour)));
  return { type: 'part', id: 'mark', child: beside({ ...sign(icon, colour, sealSize), label }, lines, { gap: 6, drop: 1 }) };
}
