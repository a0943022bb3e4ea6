import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { runIn } from './journey-folder.js';

async function checkHelp(args: readonly string[], ...parts: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await runIn('/', args);
  assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: '' });
  for (const part of parts) assert.ok(stdout.includes(part), `${part} is missing in\n${stdout}`);
}

async function checkWrongUse(args: readonly string[], message: RegExp): Promise<void> {
  const { exitCode, stdout, stderr } = await runIn('/', args);
  assert.deepEqual({ exitCode, stdout }, { exitCode: 2, stdout: '' });
  assert.match(stderr, message);
  assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
}

describe('the command line', () => {
  it('prints its help with examples', () => checkHelp(['--help'], 'Usage: journey', 'check [options] <paths...>', 'Examples:', 'Exit codes:'));
  it('prints the help of each command with examples', async () => {
    await checkHelp(['check', '--help'], 'Usage: journey check', '--format', 'journey check . --format json');
    await checkHelp(['help', 'render'], 'Usage: journey render', '--journey <name>', '--theme dark');
    await checkHelp(['export', '-h'], 'Usage: journey export', 'journey-document.schema.json');
  });
  it('prints its version', () => checkHelp(['--version'], '.'));

  it('says what commands there are where none is given', () => checkWrongUse([], /Usage: journey/));
  it('offers the command that was meant', () => checkWrongUse(['chek', 'a'], /unknown command 'chek'[^]*Did you mean check\?/));
  it('names an unknown option', () => checkWrongUse(['check', '--fromat', 'json', 'a'], /unknown option '--fromat'[^]*Did you mean --format\?/));
  it('asks for the path that is missing', () => checkWrongUse(['check'], /missing required argument 'paths'/));
  it('lists the formats there are', () => checkWrongUse(['check', 'a', '--format', 'yaml'], /'yaml' is invalid[^]*text, json, sarif, github, junit/));
  it('lists the themes there are', () => checkWrongUse(['render', 'a', '--theme', 'pink'], /'pink' is invalid[^]*light, dark, high-contrast, high-contrast-light, print/));
  it('says who starts the language server', () => checkWrongUse(['lsp'], /^An editor starts this command[^\n]*--stdio[^\n]*\n$/));
  it('takes one file to draw', () => checkWrongUse(['render', 'a', 'b'], /too many arguments/));
  it('quotes an argument so that a terminal does not obey it', () => checkWrongUse(['\u001b]0;x\u0007'], /'\\u\{1b\}\]0;x\\u\{7\}'/));
});
