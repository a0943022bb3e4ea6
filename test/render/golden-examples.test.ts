import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { firstView } from '../../src/model/first-view.js';
import type { Picture } from '../../src/render/drawing.js';
import type { ColourName, Theme } from '../../src/render/theme.js';
import { colourNames, themes } from '../../src/render/theme.js';
import { drawView } from '../../src/render/views.js';
import { writeSvg } from '../../src/render/write-svg.js';
import { checkGolden } from './check-golden.js';
import { exampleNames, readExample } from './read-example.js';

/**
 * Pictures of the examples with the names of their colours, each once; a file beside them holds the colours of each theme. So all of them
 * are held in every theme, and a browser shows them in the one that the first line of a picture names.
 */
const stylesheet = '<?xml-stylesheet href="light.css"?>\n';
const variables = themeOf((name) => `var(--${name})`);

function themeOf(colour: (name: ColourName) => string): Theme {
  return Object.fromEntries(colourNames.map((name) => [name, colour(name)])) as Theme;
}

/** The pictures that an example is drawn as where nothing else is chosen, by the names of their files. */
async function drawExample(name: string): Promise<readonly (readonly [file: string, picture: Picture])[]> {
  const stem = name.replace('.journey', '');
  const document = await readExample(name);
  if (firstView(document) === 'personas') return [[stem, drawView('persona', document, { journey: 0 })]];
  return document.journeys.map((journey, index) => [`${stem}-${journey.name ?? index}`, drawView('map', document, { journey: index })] as const);
}

describe('The example', () => {
  for (const name of exampleNames) {
    it(`${name} looks as it was reviewed`, async () => {
      for (const [file, picture] of await drawExample(name)) checkGolden(`${file}.svg`, stylesheet + writeSvg(picture, { theme: variables }));
    });

    it(`${name} differs from theme to theme by nothing but the values of its colours`, async () => {
      for (const [, picture] of await drawExample(name)) {
        const named = writeSvg(picture, { theme: variables });
        for (const theme of Object.values(themes)) {
          equal(writeSvg(picture, { theme }), named.replaceAll(/var\(--([\w-]+)\)/g, (_, colour: ColourName) => theme[colour]));
        }
      }
    });
  }
});

describe('The colours', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`of the theme ${name} are those that were reviewed`, () => {
      const lines = colourNames.map((colour) => `  --${colour}: ${theme[colour]};\n`);
      checkGolden(`${name}.css`, `:root {\n${lines.join('')}}\n`);
    });
  }
});
