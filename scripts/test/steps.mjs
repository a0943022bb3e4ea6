/**
 * A part of `npm test`: a program that Node runs. It passes if the program ends well; where it runs tests, each counts.
 * @typedef {object} Step
 * @property {string} title
 * @property {readonly string[]} args of Node
 * @property {boolean} [hasTests] whether it prints a line for each test, as reporter.mjs writes them
 * @property {string} [needs] the title of a step without which this one makes no sense
 */

const withTypes = ['--import', 'tsx'];
const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/test/reporter.mjs'];

/** @type {readonly Step[]} */
export const steps = [
  { title: 'Types', args: ['node_modules/typescript/bin/tsc'] },
  { title: 'Style', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  { title: 'Generated files', args: ['scripts/test/check-generated.mjs'] },
  { title: 'Unit tests', args: mocha, hasTests: true },
  { title: 'Package', args: ['scripts/package.mjs'] },
  { title: 'VS Code and Chromium', args: ['scripts/test/install-test-host.mjs'], needs: 'Package' },
  {
    title: 'In the Node extension host',
    args: [...withTypes, 'test/vscode/run-in-extension-host.ts', 'node'],
    hasTests: true,
    needs: 'VS Code and Chromium',
  },
  {
    title: 'In the web extension host',
    args: [...withTypes, 'test/vscode/run-in-extension-host.ts', 'web'],
    hasTests: true,
    needs: 'VS Code and Chromium',
  },
  {
    title: "Users' stories",
    args: [...withTypes, ...mocha, '--no-config', '--bail', '--timeout', '60000', 'test/vscode/*.test.ts'],
    hasTests: true,
    needs: 'VS Code and Chromium',
  },
];
