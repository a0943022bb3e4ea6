import { equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { colourNames } from '../../src/render/theme.js';
import { themeStyles } from '../../src/dom/theme-styles.js';

describe('the colours of the picture', () => {
  it('have a value in each of VS Code’s four kinds of themes', () => {
    const rules = themeStyles().split('\n');
    equal(rules.length, 4);
    for (const rule of rules) for (const name of colourNames) match(rule, new RegExp(`--journey-${name}: (#[0-9a-f]{6}|none);`));
  });

  it('put light high contrast last, since its body has the class of the dark one too', () => {
    match(themeStyles().split('\n').at(-1) ?? '', /^\.vscode-high-contrast-light \{/);
  });
});
