/** What each colour is for. The webview has a CSS variable `--journey-NAME` for each, the writer the values below. */
export const colourNames = [
  'page', 'panel', 'panel-edge', 'card', 'card-edge', 'hairline', 'ink', 'muted', 'faint',
  'line', 'joy', 'sorrow', 'pain', 'pain-soft', 'opportunity', 'moment', 'good', 'bad',
  'on-stage', 'stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'stage6',
  'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6',
  'persona1', 'persona2', 'persona3', 'persona4', 'persona5', 'persona6',
] as const;
export type ColourName = (typeof colourNames)[number];

/** A value for each name: a colour as in CSS, `#rrggbb` or `none`. */
export type Theme = Readonly<Record<ColourName, string>>;

export const lightTheme: Theme = {
  page: '#ffffff', panel: '#f6f5f2', 'panel-edge': 'none', card: '#ffffff', 'card-edge': '#a9a59c', hairline: '#dcd9d2',
  ink: '#1d1f24', muted: '#63615c', faint: '#8f8c85',
  line: '#1d2433', joy: '#0f8a74', sorrow: '#c2571f',
  pain: '#b3361e', 'pain-soft': '#fdeee9', opportunity: '#12705f', moment: '#8a5a00', good: '#12705f', bad: '#b3361e',
  'on-stage': '#ffffff',
  stage1: '#2c5aa0', stage2: '#0f766e', stage3: '#94590a', stage4: '#7b4397', stage5: '#a8402f', stage6: '#48607a',
  accent1: '#2c5aa0', accent2: '#0f766e', accent3: '#94590a', accent4: '#7b4397', accent5: '#a8402f', accent6: '#48607a',
  persona1: '#1d2433', persona2: '#2c5aa0', persona3: '#a8402f', persona4: '#0f766e', persona5: '#7b4397', persona6: '#94590a',
};

export const darkTheme: Theme = {
  page: '#17181b', panel: '#1f2125', 'panel-edge': 'none', card: '#292b31', 'card-edge': '#6f717a', hairline: '#3a3c43',
  ink: '#ececea', muted: '#a9a9a6', faint: '#7f8085',
  line: '#f3f1ea', joy: '#3fc3a8', sorrow: '#f0935a',
  pain: '#ff9a80', 'pain-soft': '#43261f', opportunity: '#63d0b4', moment: '#f0c057', good: '#63d0b4', bad: '#ff9a80',
  'on-stage': '#ffffff',
  stage1: '#2f5288', stage2: '#11625b', stage3: '#77500f', stage4: '#663a80', stage5: '#8a3a2c', stage6: '#42566c',
  accent1: '#8ab4f2', accent2: '#5fcabd', accent3: '#e3ae5c', accent4: '#cf9de6', accent5: '#f29a88', accent6: '#a9bfd6',
  persona1: '#f3f1ea', persona2: '#8ab4f2', persona3: '#f29a88', persona4: '#5fcabd', persona5: '#cf9de6', persona6: '#e3ae5c',
};

/** White on black as in Windows and VS Code: surfaces are told apart by edges. */
export const highContrastTheme: Theme = {
  ...everyColour(['panel', 'card', 'page', 'pain-soft'], '#000000', '#ffffff'),
  joy: '#3ff23f', good: '#3ff23f', opportunity: '#3ff23f', sorrow: '#ffb27a', pain: '#ffb27a', bad: '#ffb27a', moment: '#ffff00',
  accent1: '#6fc3df', accent2: '#6fc3df', accent3: '#6fc3df', accent4: '#6fc3df', accent5: '#6fc3df', accent6: '#6fc3df',
  ...everyStage('#003a75'),
  persona2: '#6fc3df', persona3: '#ffb27a', persona4: '#3ff23f', persona5: '#ff9cf5', persona6: '#ffff00',
};

export const highContrastLightTheme: Theme = {
  ...everyColour(['panel', 'card', 'page', 'pain-soft', 'on-stage'], '#ffffff', '#000000'),
  joy: '#004d0a', good: '#004d0a', opportunity: '#004d0a', sorrow: '#8a1c00', pain: '#8a1c00', bad: '#8a1c00', moment: '#5c3a00',
  accent1: '#0f4a85', accent2: '#0f4a85', accent3: '#0f4a85', accent4: '#0f4a85', accent5: '#0f4a85', accent6: '#0f4a85',
  ...everyStage('#0f4a85'),
  persona2: '#0f4a85', persona3: '#8a1c00', persona4: '#004d0a', persona5: '#5c1a70', persona6: '#5c3a00',
};

export const themes = {
  'light': lightTheme, 'dark': darkTheme, 'high-contrast': highContrastTheme, 'high-contrast-light': highContrastLightTheme,
} as const;
export type ThemeName = keyof typeof themes;

function everyColour(surfaces: readonly ColourName[], surface: string, rest: string): Theme {
  return Object.fromEntries(colourNames.map((name) => [name, surfaces.includes(name) ? surface : rest])) as Theme;
}

function everyStage(value: string): Pick<Theme, 'stage1' | 'stage2' | 'stage3' | 'stage4' | 'stage5' | 'stage6'> {
  return { stage1: value, stage2: value, stage3: value, stage4: value, stage5: value, stage6: value };
}
