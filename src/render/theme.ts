/**
 * The design of the pictures in one place: colours, type and spacing. Whatever a colour says, a sign, a word or a place says too;
 * `test/render/theme.test.ts` computes that every text can be read and that colours can be told apart by colour-blind people.
 */

/** What each colour is for. The webview has a CSS variable `--journey-NAME` for each, the writer the values below. */
export const colourNames = [
  'page', 'panel', 'panel-edge', 'card', 'card-edge', 'hairline', 'ink', 'muted', 'faint',
  'line', 'joy', 'sorrow', 'pain', 'pain-soft', 'opportunity', 'moment', 'good', 'bad',
  'on-stage', 'stage-edge', 'stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'stage6',
  'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6',
  'persona1', 'persona2', 'persona3', 'persona4', 'persona5', 'persona6',
  'added', 'removed', 'changed', 'moved', 'added-soft', 'removed-soft', 'changed-soft', 'moved-soft',
] as const;
export type ColourName = (typeof colourNames)[number];

/** A value for each name: a colour as in CSS, `#rrggbb` or `none`. */
export type Theme = Readonly<Record<ColourName, string>>;

export const lightTheme: Theme = {
  page: '#ffffff', panel: '#f6f5f2', 'panel-edge': 'none', card: '#ffffff', 'card-edge': '#8f8c85', hairline: '#dcd9d2',
  ink: '#1d1f24', muted: '#63615c', faint: '#8f8c85',
  line: '#1d2433', joy: '#0f8a74', sorrow: '#c2571f',
  pain: '#b3361e', 'pain-soft': '#fdeee9', opportunity: '#12705f', moment: '#8a5a00', good: '#12705f', bad: '#b3361e',
  'on-stage': '#ffffff', 'stage-edge': 'none',
  stage1: '#2c5aa0', stage2: '#0f766e', stage3: '#94590a', stage4: '#7b4397', stage5: '#a8402f', stage6: '#48607a',
  accent1: '#2c5aa0', accent2: '#0f766e', accent3: '#94590a', accent4: '#7b4397', accent5: '#a8402f', accent6: '#48607a',
  persona1: '#1d2433', persona2: '#de4d6a', persona3: '#0e5632', persona4: '#6c87be', persona5: '#9722cb', persona6: '#807d0e',
  'added': '#12705f', 'removed': '#b3361e', 'changed': '#7d5200', 'moved': '#4b4fc2',
  'added-soft': '#e4f4ee', 'removed-soft': '#fdf1ed', 'changed-soft': '#fdf3db', 'moved-soft': '#eeeefc',
};

export const darkTheme: Theme = {
  page: '#17181b', panel: '#1f2125', 'panel-edge': 'none', card: '#292b31', 'card-edge': '#7f8085', hairline: '#3a3c43',
  ink: '#ececea', muted: '#a9a9a6', faint: '#7f8085',
  line: '#f3f1ea', joy: '#3fc3a8', sorrow: '#f0935a',
  pain: '#ff9a80', 'pain-soft': '#43261f', opportunity: '#63d0b4', moment: '#f0c057', good: '#63d0b4', bad: '#ff9a80',
  'on-stage': '#ffffff', 'stage-edge': 'none',
  stage1: '#2f5288', stage2: '#11625b', stage3: '#77500f', stage4: '#663a80', stage5: '#8a3a2c', stage6: '#42566c',
  accent1: '#8ab4f2', accent2: '#5fcabd', accent3: '#e3ae5c', accent4: '#cf9de6', accent5: '#f29a88', accent6: '#a9bfd6',
  persona1: '#f3f1ea', persona2: '#de3d88', persona3: '#5be066', persona4: '#356cf2', persona5: '#d8a7f6', persona6: '#4f8207',
  'added': '#63d0b4', 'removed': '#ff9a80', 'changed': '#e8b84f', 'moved': '#a9aeff',
  'added-soft': '#192e28', 'removed-soft': '#372520', 'changed-soft': '#352d1c', 'moved-soft': '#25284a',
};

/** The fields of what differs between two versions. */
const softColours = ['added-soft', 'removed-soft', 'changed-soft', 'moved-soft'] as const;

/** White on black as in Windows and VS Code: surfaces are told apart by edges. */
export const highContrastTheme: Theme = {
  ...everyColour(['panel', 'card', 'page', 'pain-soft', ...softColours], '#000000', '#ffffff'),
  added: '#3ff23f', removed: '#ffb27a', changed: '#ffff00', moved: '#6fc3df',
  joy: '#3ff23f', good: '#3ff23f', opportunity: '#3ff23f', sorrow: '#ffb27a', pain: '#ffb27a', bad: '#ffb27a', moment: '#ffff00',
  accent1: '#6fc3df', accent2: '#6fc3df', accent3: '#6fc3df', accent4: '#6fc3df', accent5: '#6fc3df', accent6: '#6fc3df',
  ...everyStage('#003a75'),
  persona2: '#de297b', persona3: '#49d38a', persona4: '#a298f3', persona5: '#f3ee2e', persona6: '#7f7d2f',
};

export const highContrastLightTheme: Theme = {
  ...everyColour(['panel', 'card', 'page', 'pain-soft', 'on-stage', ...softColours], '#ffffff', '#000000'),
  added: '#004d0a', removed: '#8a1c00', changed: '#5c3a00', moved: '#0f4a85',
  joy: '#004d0a', good: '#004d0a', opportunity: '#004d0a', sorrow: '#8a1c00', pain: '#8a1c00', bad: '#8a1c00', moment: '#5c3a00',
  accent1: '#0f4a85', accent2: '#0f4a85', accent3: '#0f4a85', accent4: '#0f4a85', accent5: '#0f4a85', accent6: '#0f4a85',
  ...everyStage('#0f4a85'),
  persona2: '#a8506f', persona3: '#4f7827', persona4: '#2e64ea', persona5: '#3f1f67', persona6: '#5f2905',
};

/** On paper: no field eats ink, and edges take the place of fields. */
export const printTheme: Theme = {
  ...lightTheme,
  panel: '#ffffff', 'panel-edge': '#c9c6bf', 'pain-soft': '#ffffff',
  'added-soft': '#ffffff', 'removed-soft': '#ffffff', 'changed-soft': '#ffffff', 'moved-soft': '#ffffff',
  'on-stage': '#1d1f24', 'stage-edge': '#1d1f24', ...everyStage('#ffffff'),
};

/** Those of VS Code. */
export const themes = {
  'light': lightTheme, 'dark': darkTheme, 'high-contrast': highContrastTheme, 'high-contrast-light': highContrastLightTheme,
} as const;
export type ThemeName = keyof typeof themes;

/** Those of pictures that leave the editor. */
export const pictureThemes = { ...themes, print: printTheme } as const;
export type PictureThemeName = keyof typeof pictureThemes;

/** How text is set; lengths in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
}

/** The type scale: four sizes in the whole picture, line heights in steps of four. */
export const textStyles = {
  title: { size: 28, weight: 600, lineHeight: 36 },
  heading: { size: 18, weight: 600, lineHeight: 24 },
  lead: { size: 18, weight: 400, lineHeight: 28 },
  strong: { size: 14, weight: 600, lineHeight: 20 },
  body: { size: 14, weight: 400, lineHeight: 20 },
  label: { size: 12, weight: 600, lineHeight: 16 },
  meta: { size: 12, weight: 400, lineHeight: 16 },
} as const satisfies Record<string, TextStyle>;
export type TextStyleName = keyof typeof textStyles;

/** The spacing of a map in pixels; all are multiples of two, most of eight. */
export const measures = {
  margin: 40,
  gutter: 168,
  column: 224,
  folded: 136,
  cellPadding: 14,
  stageGap: 16,
  pathGap: 12,
  rowGap: 8,
} as const;

function everyColour(surfaces: readonly ColourName[], surface: string, rest: string): Theme {
  return Object.fromEntries(colourNames.map((name) => [name, surfaces.includes(name) ? surface : rest])) as Theme;
}

function everyStage(value: string): Pick<Theme, 'stage1' | 'stage2' | 'stage3' | 'stage4' | 'stage5' | 'stage6'> {
  return { stage1: value, stage2: value, stage3: value, stage4: value, stage5: value, stage6: value };
}
