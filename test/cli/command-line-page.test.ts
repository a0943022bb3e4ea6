import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { packageFolder } from '../../src/cli/package-folder.js';
import { runIn } from './journey-folder.js';

const page = readFileSync(join(packageFolder(), 'docs', 'command-line.md'), 'utf8');
const readme = readFileSync(join(packageFolder(), 'README.md'), 'utf8');

async function helpOf(...command: readonly string[]): Promise<string> {
  return (await runIn('/', [...command, '--help'])).stdout;
}

/** The commands that the help lists, without `help` itself. */
async function listCommands(): Promise<readonly string[]> {
  const [, list = ''] = /^Commands:\n([^]*?)\n\n/m.exec(await helpOf()) ?? [];
  return [...list.matchAll(/^ {2}([\w-]+)/gm)].flatMap(([, name]) => (name === undefined || name === 'help' ? [] : [name]));
}

/** The options of a command, such as `-o, --output <file>`, without `--help`. */
async function listOptions(command: string): Promise<readonly string[]> {
  return [...(await helpOf(command)).matchAll(/^ {2}((?:-\w, )?--\S+(?: <[^>]+>)?)/gm)].flatMap(([, option]) => (option === undefined || option.endsWith('--help') ? [] : [option]));
}

/** What the page says of a command. */
function sectionOf(command: string): string {
  return new RegExp(`^## journey ${command}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(page)?.[1] ?? '';
}

const commands = await listCommands();

describe('the page of the command line', () => {
  it('has the commands of the help, in the same order', () => {
    assert.ok(commands.length > 4);
    assert.deepEqual([...page.matchAll(/^## journey ([\w-]+)$/gm)].map(([, name]) => name), commands);
    assert.deepEqual([...page.matchAll(/^\| \[`journey ([\w-]+)`\]\(#journey-([\w-]+)\)/gm)].map(([, name, anchor]) => `${name ?? ''} ${anchor ?? ''}`), commands.map((name) => `${name} ${name}`));
  });

  for (const command of commands) {
    it(`has the options of journey ${command}, each with its row`, async () => {
      assert.deepEqual([...sectionOf(command).matchAll(/^\| `([^`]+)` \|/gm)].map(([, option]) => option), await listOptions(command));
    });
  }

  it('shows each command by an example', () => {
    for (const command of commands.filter((name) => name !== 'lsp')) assert.match(sectionOf(command), new RegExp('```sh\\n(?:.*\\| )?journey ' + command));
  });

  it('is linked from the README', () => assert.match(readme, /\(docs\/command-line\.md\)/));
});

describe('the help of each command', () => {
  for (const command of commands) it(`has examples: ${command}`, async () => assert.match(await helpOf(command), new RegExp(`Examples:\\n  journey ${command} `)));
});
