import type { ElementKey } from '../../model/element-key.js';
import type { Bezier } from '../emotion/curve.js';
import type { IconName } from '../icons/icons.js';
import type { Colour, MarkAttributes } from '../mark.js';
import type { TextStyle } from '../theme.js';
import type { LookName } from './look.js';

/** What is to be drawn and where: numbers only, in pixels, from the top left of the group around it. Drawing adds nothing to them. */
export type Figure = GroupFigure | TextFigure | BoxFigure | CurveFigure | IconFigure | ImageFigure;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface FigureBase extends Box {
  /** Given where the place among the siblings is not enough to find it again. */
  readonly id?: string | undefined;
  readonly element?: ElementKey | undefined;
}

export interface GroupFigure extends FigureBase {
  readonly type: 'group';
  readonly id: string;
  /** What readers without eyes are told it is; a group where only its label is given. */
  readonly role?: GroupRole | undefined;
  readonly label?: string | undefined;
  readonly children: readonly Figure[];
}

/** A list holds items, and nothing else that is read. */
export type GroupRole = 'group' | 'list' | 'listitem';

export interface TextFigure extends FigureBase {
  readonly type: 'text';
  readonly lines: readonly TextLine[];
  /** Where the lines are held, and the baseline of the first. */
  readonly anchorX: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'middle';
  readonly rightToLeft: boolean;
  readonly style: TextStyle;
  readonly colour: Colour;
  readonly halo: boolean;
  /** Struck through, since it is gone. */
  readonly struck?: boolean;
  readonly link?: string | undefined;
}

/** A line of text, and how far it stands below the line before it. Lines without letters are only distance. */
export interface TextLine {
  readonly text: string;
  readonly dy: number;
}

export interface BoxFigure extends FigureBase {
  readonly type: 'box';
  readonly paint: MarkAttributes;
  /** Where the look has a meaning, which the legend explains. */
  readonly look?: LookName | undefined;
  /** What it says to readers without eyes. */
  readonly label?: string | undefined;
}

/** A path whose coordinates are those of the group around it; its box is what it covers. */
export interface CurveFigure extends FigureBase {
  readonly type: 'curve';
  /** Path data, or the curve that becomes path data where it is drawn: of a long line, few pieces are in sight. */
  readonly path: string | Bezier;
  readonly paint: MarkAttributes;
  /** Where the look has a meaning, which the legend explains. */
  readonly look?: LookName | undefined;
}

export interface IconFigure extends FigureBase {
  readonly type: 'icon';
  readonly icon: IconName;
  readonly colour: Colour;
  /** What the icon's own square of 16 is to be multiplied by. */
  readonly scale: number;
  /** How thick its lines are, in the measure of its own square. */
  readonly lineWidth: number;
  /** What it says to readers without eyes; absent where words beside it say the same. */
  readonly label?: string | undefined;
}

export interface ImageFigure extends FigureBase {
  readonly type: 'image';
  readonly href: string;
}

/** Content that has been laid out: its size, and its figures from its own top left. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly figures: readonly Figure[];
}

/** The largest of some lengths, at least 0. Spreading them into `Math.max` would end at some ten thousand. */
export function largest<Item>(items: readonly Item[], lengthOf: (item: Item) => number): number {
  let most = 0;
  for (const item of items) most = Math.max(most, lengthOf(item));
  return most;
}

export const nothing: Laid = { width: 0, height: 0, figures: [] };

/** Curves are drawn where they are needed and never moved, so only their group moves them. */
export function moveFigure(figure: Figure, dx: number, dy: number): Figure {
  const moved = { ...figure, x: figure.x + dx, y: figure.y + dy };
  return moved.type === 'text' ? { ...moved, anchorX: moved.anchorX + dx, baseline: moved.baseline + dy } : moved;
}

export function moveFigures(figures: readonly Figure[], dx: number, dy: number): readonly Figure[] {
  return dx === 0 && dy === 0 ? figures : figures.map((figure) => moveFigure(figure, dx, dy));
}

/** An icon with its top left at a point. Its lines grow with it, but not beyond those of a large icon. */
export function iconFigure({ x, y }: Pick<Box, 'x' | 'y'>, icon: IconName, colour: Colour, size: number, about: Pick<IconFigure, 'id' | 'element' | 'label'> = {}): IconFigure {
  const scale = size / 16;
  const { id, element, label } = about;
  return { type: 'icon', id, element, label, x, y, width: size, height: size, icon, colour, scale, lineWidth: Math.min(thinLine, thickestLine / scale) };
}

const thinLine = 1.3;
const thickestLine = 2;

/** Written out, also what is undefined: a map has thousands, and engines make and read objects of one shape several times faster. */
export function group(id: string, { x, y, width, height }: Box, children: readonly Figure[], { element, role, label }: Pick<GroupFigure, 'element' | 'role' | 'label'> = {}): GroupFigure {
  return { type: 'group', id, element, role, label, x, y, width, height, children };
}
