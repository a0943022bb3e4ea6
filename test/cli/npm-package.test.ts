import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import {
  createProtocolConnection, DidOpenTextDocumentNotification, ExitNotification, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification,
  RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializeParams, ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { root } from '../../scripts/toolchain/folders.mjs';
import { runCommand, runNode } from '../../scripts/toolchain/run-command.mjs';
import { runNpm } from '../../scripts/toolchain/run-npm.mjs';

interface Editor {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

function startEditor(args: readonly string[], cwd: string): Editor {
  const child = spawn(process.execPath, args, { cwd });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  return { child, connection, ended };
}

/** Shakes hands as an editor of this process would, and opens a text with a misspelt word. */
async function openBroken(editor: Editor, processId: number): Promise<Editor & { readonly diagnostics: Promise<PublishDiagnosticsParams> }> {
  const { connection } = editor;
  const diagnostics = new Promise<PublishDiagnosticsParams>((resolve) => connection.onNotification(PublishDiagnosticsNotification.type, resolve));
  await connection.sendRequest(InitializeRequest.method, { processId, workspaceFolders: null, capabilities: {} } satisfies Omit<InitializeParams, 'rootUri'>);
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: 'file:///maps/a.journey', languageId: 'journey', version: 1, text: 'teem A\n' },
  });
  return { ...editor, diagnostics };
}

/** Packs as for npm, and unpacks it where nothing else is: no packages, no sources. */
async function unpackInto(folder: string): Promise<void> {
  await runNpm(['pack', root, '--pack-destination', folder], root);
  const [archive] = readdirSync(folder);
  const { ok, output } = await runCommand('tar', ['-xzf', archive ?? ''], { cwd: folder });
  assert.ok(ok, output);
}

describe('the package for npm', function () {
  this.timeout(180_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-npm-')));
  const journeys = join(folder, 'maps');
  const packed = join(folder, 'package');

  before(async () => {
    await unpackInto(folder);
    mkdirSync(journeys);
    cpSync(join(root, 'examples', 'first-workshop.journey'), join(journeys, 'workshop.journey'));
  });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  async function checkRun(args: readonly string[], expected: RegExp): Promise<void> {
    const { ok, output } = await runNode([join(packed, 'out', 'cli.js'), ...args], { cwd: journeys });
    assert.match(output, expected);
    assert.ok(ok, output);
  }

  it('prints its help', () => checkRun(['--help'], /^Usage: journey /));
  it('checks a journey', () => checkRun(['check', 'workshop.journey'], /^Checked 1 file: /m));
  it('exports a journey', () => checkRun(['export', 'workshop.journey'], /^\{\n {2}"version": 1,/));

  it('reads and breaks texts in all languages', async () => {
    const text = 'metric csat "CSAT" unit "%" target ≥ 85\njourney „Größe“ {\n  stage «Вход» {\n    step “複雑” { does "手数料の条件が複雑で、結局いくらかかるのか分からない" }\n  }\n}\n';
    writeFileSync(join(journeys, 'letters.journey'), text);
    await checkRun(['check', 'letters.journey'], /^Checked 1 file: \d+ warnings/m);
    await checkRun(['export', 'letters.journey'], /"title": "Größe"[^]*"title": "Вход"[^]*"title": "複雑"/);
    await checkRun(['render', 'letters.journey'], />で、/);
  });

  it('draws a journey with its fonts', async () => {
    await checkRun(['render', 'workshop.journey', '-o', 'workshop.svg'], /^$/);
    const svg = readFileSync(join(journeys, 'workshop.svg'), 'utf8');
    assert.match(svg, /@font-face\{font-family:'[^']+';font-weight:600;[^}]*src:url\(data:font\/woff2;base64,/);
    assert.match(svg, /<\/svg>\n$/);
  });

  // V8 refuses what was compiled under other settings, and the program makes some of its own.
  it('takes up what an earlier run has compiled', async () => {
    const cache = join(folder, 'compiled');
    const keptOf = (command: string): readonly number[] =>
      readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(`-${command}`)).map((path) => statSync(join(cache, path)).ino);
    for (const args of [['check', 'workshop.journey'], ['render', 'workshop.journey', '-o', 'workshop.svg'], ['export', 'workshop.journey', '-o', 'workshop.json']]) {
      const run = (): ReturnType<typeof runNode> => runNode([join(packed, 'out', 'cli.js'), ...args], { cwd: journeys, env: { ...process.env, NODE_COMPILE_CACHE: cache } });
      assert.ok((await run()).ok);
      const first = keptOf(args[0] ?? '');
      assert.equal(first.length, 1);
      assert.ok((await run()).ok);
      assert.deepEqual(keptOf(args[0] ?? ''), first);
    }
  });

  it('draws a journey as pixels and on pages', async () => {
    await checkRun(['render', 'workshop.journey', '-o', 'workshop.png'], /^$/);
    assert.equal(readFileSync(join(journeys, 'workshop.png')).toString('latin1', 1, 4), 'PNG');
    await checkRun(['render', 'workshop.journey', '-o', 'workshop.pdf'], /^$/);
    assert.match(readFileSync(join(journeys, 'workshop.pdf'), 'latin1'), /^%PDF-1\./);
  });

  it('reports for other programs', async () => {
    await checkRun(['check', '*.journey', '--format', 'sarif'], /^\{\n {2}"version": "2\.1\.0",/);
    await checkRun(['check', 'workshop.journey', '--format', 'github'], /^::notice file=workshop\.journey,/m);
    await checkRun(['check', 'workshop.journey', '--format', 'junit'], /<testsuites name="journey check"/);
    await checkRun(['check', 'workshop.journey', '--rule', 'empty-stage=off'], /^Checked 1 file: /m);
  });

  describe('serves an editor', () => {
    const start = (): Editor => startEditor([join(packed, 'out', 'cli.js'), 'lsp', '--stdio'], journeys);

    it('until it says that it is done', async () => {
      const { connection, diagnostics, ended } = await openBroken(start(), process.pid);
      assert.deepEqual((await diagnostics).diagnostics.map(({ code }) => code), ['unknown-word']);
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      assert.equal(await ended, 0);
    });

    it('until its output ends', async () => {
      const { child, diagnostics, ended } = await openBroken(start(), process.pid);
      await diagnostics;
      child.stdin.end();
      assert.equal(await ended, 1);
    });

    it('until its process is gone', async () => {
      const gone = spawnSync(process.execPath, ['-e', '']).pid;
      const { ended } = await openBroken(start(), gone);
      assert.equal(await ended, 1);
    });
  });

  it('holds the schemas, and neither sources nor the extension', () => {
    assert.deepEqual(readdirSync(packed).sort(), ['LICENSE', 'README.md', 'docs', 'media', 'out', 'package.json', 'schemas']);
    assert.deepEqual(readdirSync(join(packed, 'out')), ['cli', 'cli.js']);
    assert.deepEqual(readdirSync(join(packed, 'schemas')), readdirSync(join(root, 'schemas')));
  });
});
