import type { ElementKey } from '../../model/element-key.js';
import type { IconName } from '../icons/icons.js';
import type { Colour } from '../mark.js';
import type { Laid } from '../layout/figure.js';
import type { GroupRole } from '../layout/figure.js';
import type { LookName } from '../layout/look.js';
import type { TextStyleName } from '../theme.js';

/** What is to be shown, before it has a width: words, signs and how they stand together. The layout makes figures of it. */
export type Content = Words | Sign | Picture | Stack | Beside | Flow | Frame | Part | Drawn;

export interface Words {
  readonly type: 'words';
  readonly text: string;
  readonly style: TextStyleName;
  readonly colour: Colour;
  readonly align: 'start' | 'middle';
  /** Whether words that are read from the right end where the longest line does, and not at the other side of all the width there is. */
  readonly fits?: boolean;
  /** Drawn with an outline of the panel's colour, so that a line behind it doesn't disturb. */
  readonly halo: boolean;
  /** Where it leads, as in `Mark`. */
  readonly link?: string;
}

export interface Sign {
  readonly type: 'sign';
  readonly icon: IconName;
  readonly colour: Colour;
  /** The side of its square. */
  readonly size: number;
  /** What it says to readers without eyes; absent where words beside it say the same. */
  readonly label?: string;
}

export interface Picture {
  readonly type: 'picture';
  /** What may be loaded; where it is absent a quiet empty frame stands in its place. */
  readonly href?: string;
  readonly height: number;
  /** All the width there is, if it isn't given. */
  readonly width?: number;
}

/** One below the other. */
export interface Stack {
  readonly type: 'stack';
  readonly gap: number;
  readonly children: readonly Content[];
}

/** A small thing of fixed width, and the rest beside it. */
export interface Beside {
  readonly type: 'beside';
  readonly lead: Content;
  readonly leadWidth: number;
  /** How far the lead stands below the top of the rest. */
  readonly drop: number;
  readonly rest: Content;
}

/** Side by side in their own widths, going on in a new line where the width ends. */
export interface Flow {
  readonly type: 'flow';
  readonly gap: number;
  readonly lineGap: number;
  readonly children: readonly Content[];
  /** The width of each; without it each is as wide as its words. */
  readonly itemWidth?: number;
  /** A width for each of the children, one by one. */
  readonly itemWidths?: readonly number[];
}

export interface Frame {
  readonly type: 'frame';
  readonly look: LookName;
  readonly padding: number;
  readonly child: Content;
}

/** A group that stands for an element of the document. */
export interface Part {
  readonly type: 'part';
  readonly id: string;
  readonly element?: ElementKey;
  readonly role?: GroupRole;
  readonly label?: string;
  readonly child: Content;
}

/** What finds its own place within a width: bars, fields, and columns beside each other. */
export interface Drawn {
  readonly type: 'drawn';
  readonly layOut: (width: number) => Laid;
}

export function words(text: string, style: TextStyleName = 'body', colour: Colour = 'ink'): Words {
  return { type: 'words', text, style, colour, align: 'start', halo: false };
}

export function meta(text: string, colour: Colour = 'muted'): Words {
  return words(text, 'meta', colour);
}

/** Small print that leads somewhere. */
export function linkTo(link: string, text = link, colour: Colour = 'muted'): Words {
  return { ...meta(text, colour), link };
}

export function sign(icon: IconName, colour: Colour = 'muted', size = 16): Sign {
  return { type: 'sign', icon, colour, size };
}

export function stack(gap: number, children: readonly Content[]): Stack {
  return { type: 'stack', gap, children };
}

export function beside(lead: Sign, rest: Content, { gap = 8, drop = 0 } = {}): Beside {
  return { type: 'beside', lead, leadWidth: lead.size + gap, drop, rest };
}

export function flow(gap: number, lineGap: number, children: readonly Content[]): Flow {
  return { type: 'flow', gap, lineGap, children };
}

export function frame(look: LookName, padding: number, child: Content): Frame {
  return { type: 'frame', look, padding, child };
}

export function part(id: string, element: ElementKey, child: Content, label?: string): Part {
  return { type: 'part', id, element, child, ...(label !== undefined && { label }) };
}

export function drawn(layOut: Drawn['layOut']): Drawn {
  return { type: 'drawn', layOut };
}
