import { fontFiles } from '../render/fonts.js';
import { themes } from '../render/theme.js';
import type { Theme, ThemeName } from '../render/theme.js';

/** VS Code marks the page's body with the class of its theme, and changes it when the theme changes. Both light and dark high contrast have the first class. */
const selectors: Readonly<Record<keyof typeof themes, string>> = {
  'light': ':root, .vscode-light',
  'dark': '.vscode-dark',
  'high-contrast': '.vscode-high-contrast',
  'high-contrast-light': '.vscode-high-contrast-light',
};

/** CSS that gives each colour of the picture its value in each of VS Code's kinds of themes. */
export function themeStyles(): string {
  return Object.entries(themes).map(([name, theme]) => `${selectors[name as keyof typeof themes]} { ${variables(theme)} }`).join('\n');
}

function variables(theme: Theme): string {
  return Object.entries(theme).map(([name, value]) => `--journey-${name}: ${value};`).join(' ');
}

/** Which of the picture's themes VS Code's present one asks for. */
export function currentTheme({ classList }: HTMLElement): ThemeName {
  if (classList.contains('vscode-high-contrast-light')) return 'high-contrast-light';
  if (classList.contains('vscode-high-contrast')) return 'high-contrast';
  return classList.contains('vscode-dark') ? 'dark' : 'light';
}

/** The bundled fonts, from the folder that the page names; each is fetched when a character of it is drawn. */
export function createFontFaces(folder: string): readonly FontFace[] {
  return fontFiles.map(({ family, weight, unicodeRange, file }) =>
    new FontFace(family, `url("${folder}/${file}") format("woff2")`, { weight: String(weight), unicodeRange, display: 'swap' }));
}
