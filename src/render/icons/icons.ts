import { channelIcons } from './channel-icons.js';
import { laneIcons } from './lane-icons.js';
import { signIcons } from './sign-icons.js';

/**
 * One path of an icon in a square of 16 by 16. `line` is drawn with a thin round stroke, `solid` is filled,
 * `hollow` has a stroke and hides what lies behind it.
 */
export interface IconPath {
  readonly paint: 'line' | 'solid' | 'hollow' | 'dashed' | 'dotted';
  readonly d: string;
}
export type Icon = readonly IconPath[];

/** All icons are drawn for this project. */
export const icons = { ...channelIcons, ...laneIcons, ...signIcons } as const satisfies Record<string, Icon>;
export type IconName = keyof typeof icons;
