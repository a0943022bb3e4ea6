import type { Mark, MarkAttributes } from '../render/mark.js';

/** A map without the names of its lanes, and these as a picture of their own, which stays in sight where a wide map scrolls. */
export interface SplitMap {
  readonly map: Mark;
  /** As high as the map, at whose left edge it stands; undefined where there are no lanes. */
  readonly titles: Mark | undefined;
  /** How wide the picture of the names is, in pixels of the map. */
  readonly titlesWidth: number;
  /** What texts of the map are set in, where they say nothing else. */
  readonly fonts: MarkAttributes;
}

/** The names come last in a map, on a ground in the colour of the page: so they may stand anywhere over it. */
export function splitLaneTitles(map: Mark, height: number): SplitMap {
  const names = map.children?.find(({ id }) => id === 'lane-titles');
  const ground = names?.children?.find(({ id }) => id === 'back')?.attributes;
  const { 'font-family': family, 'font-size': size } = map.attributes ?? {};
  const fonts: MarkAttributes = { ...(family !== undefined && { 'font-family': family }), ...(size !== undefined && { 'font-size': size }) };
  if (!names || !ground) return { map, titles: undefined, titlesWidth: 0, fonts };
  const width = (ground.x ?? 0) + (ground.width ?? 0);
  return {
    map: { ...map, children: map.children?.filter((child) => child !== names) ?? [] },
    titles: { tag: 'svg', id: 'titles', attributes: { viewBox: `0 0 ${width} ${height}`, ...fonts }, children: [names] },
    titlesWidth: width,
    fonts,
  };
}
