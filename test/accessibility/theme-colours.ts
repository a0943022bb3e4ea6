import type { ThemeName } from '../../src/render/theme.js';

/** What VS Code's own themes give a page, as far as the page asks for it. */
const colours: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  'light': {
    'foreground': '#3b3b3b', 'descriptionForeground': '#3b3b3b', 'disabledForeground': '#61616180', 'errorForeground': '#f85149', 'focusBorder': '#005fb8', 'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b',
    'widget-border': '#e5e5e5', 'widget-shadow': '#00000029', 'editorWidget-background': '#f8f8f8', 'editorWidget-foreground': '#3b3b3b', 'editorWarning-foreground': '#bf8803',
    'menu-background': '#ffffff', 'menu-foreground': '#3b3b3b', 'menu-border': '#cecece', 'menu-selectionBackground': '#005fb8', 'menu-selectionForeground': '#ffffff', 'menu-separatorBackground': '#d4d4d4',
    'input-background': '#ffffff', 'input-foreground': '#3b3b3b', 'input-border': '#cecece', 'input-placeholderForeground': '#767676', 'dropdown-background': '#ffffff', 'dropdown-foreground': '#3b3b3b',
    'list-hoverBackground': '#f2f2f2', 'toolbar-hoverBackground': '#b8b8b850', 'toolbar-activeBackground': '#a6a6a650', 'badge-background': '#cccccc', 'badge-foreground': '#3b3b3b', 'textCodeBlock-background': '#f8f8f8',
  },
  'dark': {
    'foreground': '#cccccc', 'descriptionForeground': '#9d9d9d', 'disabledForeground': '#cccccc80', 'errorForeground': '#f85149', 'focusBorder': '#0078d4', 'editor-background': '#1f1f1f', 'editor-foreground': '#cccccc',
    'widget-border': '#313131', 'widget-shadow': '#0000005c', 'editorWidget-background': '#202020', 'editorWidget-foreground': '#cccccc', 'editorWarning-foreground': '#cca700',
    'menu-background': '#1f1f1f', 'menu-foreground': '#cccccc', 'menu-border': '#454545', 'menu-selectionBackground': '#0078d4', 'menu-selectionForeground': '#ffffff', 'menu-separatorBackground': '#454545',
    'input-background': '#313131', 'input-foreground': '#cccccc', 'input-border': '#3c3c3c', 'input-placeholderForeground': '#989898', 'dropdown-background': '#313131', 'dropdown-foreground': '#cccccc',
    'list-hoverBackground': '#2a2d2e', 'toolbar-hoverBackground': '#5a5d5e50', 'toolbar-activeBackground': '#63666750', 'badge-background': '#616161', 'badge-foreground': '#f8f8f8', 'textCodeBlock-background': '#2b2b2b',
  },
  'high-contrast': {
    'foreground': '#ffffff', 'descriptionForeground': '#ffffffb3', 'disabledForeground': '#a5a5a5', 'errorForeground': '#f48771', 'focusBorder': '#f38518', 'editor-background': '#000000', 'editor-foreground': '#ffffff',
    'contrastBorder': '#6fc3df', 'contrastActiveBorder': '#f38518', 'editorWidget-background': '#0c141f', 'editorWidget-foreground': '#ffffff', 'editorWarning-foreground': '#ffd370', 'widget-border': '#6fc3df',
    'menu-background': '#000000', 'menu-foreground': '#ffffff', 'menu-border': '#6fc3df', 'menu-selectionBorder': '#f38518', 'menu-separatorBackground': '#6fc3df',
    'input-background': '#000000', 'input-foreground': '#ffffff', 'input-border': '#6fc3df', 'input-placeholderForeground': '#ffffffb3', 'dropdown-background': '#000000', 'dropdown-foreground': '#ffffff',
    'badge-background': '#000000', 'badge-foreground': '#ffffff', 'textCodeBlock-background': '#000000',
  },
  'high-contrast-light': {
    'foreground': '#292929', 'descriptionForeground': '#292929b3', 'disabledForeground': '#7f7f7f', 'errorForeground': '#b5200d', 'focusBorder': '#006bbd', 'editor-background': '#ffffff', 'editor-foreground': '#292929',
    'contrastBorder': '#0f4a85', 'contrastActiveBorder': '#006bbd', 'editorWidget-background': '#ffffff', 'editorWidget-foreground': '#292929', 'editorWarning-foreground': '#895503', 'widget-border': '#0f4a85',
    'menu-background': '#ffffff', 'menu-foreground': '#292929', 'menu-border': '#0f4a85', 'menu-selectionBackground': '#0f4a8519', 'menu-selectionForeground': '#292929', 'menu-selectionBorder': '#006bbd', 'menu-separatorBackground': '#0f4a85',
    'input-background': '#ffffff', 'input-foreground': '#292929', 'input-border': '#0f4a85', 'input-placeholderForeground': '#292929b3', 'dropdown-background': '#ffffff', 'dropdown-foreground': '#292929',
    'badge-background': '#0f4a85', 'badge-foreground': '#ffffff', 'textCodeBlock-background': '#f2f2f2',
  },
};

/** The classes of the body of a page in VS Code. */
export const bodyClasses: Readonly<Record<ThemeName, string>> = {
  'light': 'vscode-light', 'dark': 'vscode-dark', 'high-contrast': 'vscode-high-contrast', 'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
};

/** For the style of the root element, where VS Code sets them too. */
export function themeVariables(theme: ThemeName): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(colours[theme]).map(([name, value]) => [`--vscode-${name}`, value]));
}
