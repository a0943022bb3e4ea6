import { deepEqual, ok } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'mocha';
import ts from 'typescript';
import { root } from '../scripts/toolchain/folders.mjs';

/** What a room may import. What is not listed is behind a wall, and `why` is the reason. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** What only these files of the room may import besides: its doors to the outside. */
  readonly doors?: Readonly<Record<string, readonly string[]>>;
  /** True where the room has to give the same answer always and everywhere: no DOM, no Node, no clock, no chance. */
  readonly pure?: boolean;
  readonly why: string;
}

const anyNode = 'node:*';

/** What a bundle asks for by its path: a part of itself that the build has put into a file of its own. */
const besideBundle = 'a file beside the bundle';

const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [], pure: true, why: 'The model is meaning only, so that everything else can stand on it.' },
  'protocol.ts': { rooms: ['model', 'diff'], packages: [], pure: true, why: 'The protocol is spoken on both sides, so it may bring nothing of either along.' },
  diff: { rooms: ['model'], packages: [], pure: true, why: 'A comparison is one of meanings, so that it is the same in an editor, on a command line and on a pull request.' },
  render: { rooms: ['model'], packages: [], pure: true, why: 'A picture is made of the model alone, so that it is the same in an editor, on a command line and in a test.' },
  language: {
    rooms: ['model', 'diff', 'protocol.ts'],
    packages: ['langium', 'langium/lsp', 'chevrotain', 'vscode-languageserver', 'vscode-languageserver-types', 'fastest-levenshtein'],
    doors: { 'main.ts': ['langium/node', 'node:fs/promises', 'vscode-languageserver/node'], 'main-vscode.ts': ['vscode-languageserver/browser', 'vscode-languageserver/node'] },
    why: 'The language is handed its files, so that it runs in Node, in a web worker and in a test. It knows no picture and no editor, and of comparisons the names of changes that settings speak of.',
  },
  report: {
    rooms: ['model', 'diff', 'render', 'convert'],
    packages: ['sarif'],
    doors: { 'junit.ts': ['fast-xml-builder'], 'markdown-text.ts': ['mdast'] },
    pure: true,
    why: 'A report says what was found, for people and for other programs; where it goes is up to the doors.',
  },
  convert: {
    rooms: ['model', 'render'],
    packages: [
      '@resvg/resvg-wasm', 'bidi-js', 'brotli/decompress.js', 'fontkit', 'mdast', 'mdast-util-gfm-autolink-literal', 'mdast-util-gfm-table', 'mdast-util-to-markdown', 'pdfkit',
      'pdfkit/output', 'woff2-encoder/decompress',
    ],
    why: 'A file of another format is made of a picture or the model, with the library of its format. It is handed its files, so that it runs in Node and in a web worker.',
  },
  cli: {
    rooms: ['model', 'diff', 'language', 'render', 'report', 'convert'],
    packages: [anyNode, 'commander', 'langium', 'tinyglobby'],
    doors: { 'run-bundle.ts': [besideBundle] },
    why: 'The command line knows files and exit codes, and neither an editor nor a browser.',
  },
  action: {
    rooms: ['diff', 'report', 'convert', 'cli'],
    packages: [anyNode],
    doors: {
      'attach-pictures.ts': ['@actions/artifact'],
      'main.ts': ['@actions/core'],
      'open-github.ts': ['@actions/core', '@actions/github', '@octokit/plugin-retry', '@octokit/plugin-throttling'],
      'read-inputs.ts': ['@actions/core'],
      'run-action.ts': ['@actions/core', '@actions/github'],
      'tell-pull-request.ts': ['@actions/core'],
    },
    why: 'The action reads files and versions as the command line does, and is the only room that speaks to GitHub.',
  },
  extension: {
    rooms: ['model', 'diff', 'protocol.ts', 'render', 'report', 'convert', 'markdown'],
    packages: ['vscode', 'vscode-languageclient'],
    doors: { 'host-node.ts': ['vscode-languageclient/node', 'node:worker_threads'], 'host-web.ts': ['vscode-languageclient/browser'] },
    why: 'The extension runs in Node and in a web worker, and asks the language server instead of reading journeys itself.',
  },
  dom: { rooms: ['model', 'render'], packages: [], why: 'Nodes are made of marks alone, so that no page can show more than marks say.' },
  webview: { rooms: ['model', 'diff', 'render', 'dom', 'protocol.ts'], packages: ['@tanstack/query-core'], why: 'The webview runs in a browser without network, and shows what it is sent.' },
  markdown: {
    rooms: ['model', 'language', 'render', 'dom'],
    packages: [],
    why: 'VS Code’s Markdown preview has neither the language server nor this extension behind it, so what draws there reads by itself, and is small.',
  },
};

const forbiddenNames = /(^|\/)(index|utils?|helpers?|common|shared|core|manager)(\.|\/|$)/;
const mostLines = 400;

interface Source {
  /** Relative to `src/`, with slashes. */
  readonly path: string;
  readonly text: string;
}

describe('the walls of the house', () => {
  const sources = globSync('**/*.ts', { cwd: join(root, 'src') }).map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, 'src', path), 'utf8') }));

  it('stand', () => {
    ok(sources.length > 50);
    deepEqual(findViolations(sources), []);
  }).timeout(60_000);

  it('have no row for a room that is not there', () => {
    deepEqual(Object.keys(rooms).filter((room) => !sources.some(({ path }) => roomOf(path) === room)), []);
  });

  it('let nothing into the pure rooms that only a browser or Node has', () => {
    deepEqual(findForeignNames(sources.filter(({ path }) => rooms[roomOf(path)]?.pure)), []);
  }).timeout(60_000);
});

describe('the test of the walls', () => {
  const cases: Readonly<Record<string, readonly [path: string, text: string, violation: string]>> = {
    'a room behind a wall': ['render/a.ts', "import { b } from '../language/b.js';", 'render/a.ts:1 imports language. A picture is'],
    'a type behind a wall': ['model/a.ts', "\nimport type { B } from '../render/b.js';", 'model/a.ts:2 imports render. The model is'],
    'an export from behind a wall': ['model/a.ts', "const a = 1;\nexport { b } from '../render/b.js';\nexport { a };", 'model/a.ts:2 imports render.'],
    'an import at run time': ['render/a.ts', "const b = await import('../cli/b.js');", 'render/a.ts:1 imports cli.'],
    'an import in a type': ['render/a.ts', "let b: import('../cli/b.js').B;", 'render/a.ts:1 imports cli.'],
    'a path that is no constant': ['render/a.ts', 'const b = await import(name);', 'render/a.ts:1 imports what can’t be known before it runs.'],
    'a package': ['model/a.ts', "import { URI } from 'langium';", 'model/a.ts:1 imports langium.'],
    'Node outside of a door': ['language/a.ts', "import { readFileSync } from 'node:fs';", 'language/a.ts:1 imports node:fs. The language is handed its files'],
    'the door of another file': ['language/a.ts', "import { NodeFileSystemProvider } from 'langium/node';", 'language/a.ts:1 imports langium/node.'],
    'what lies outside of src': ['cli/a.ts', "import data from '../../package.json';", 'cli/a.ts:1 imports ../../package.json, which is outside of src.'],
    'a room without a row': ['painting/a.ts', 'export const a = 1;', 'painting/a.ts:1 stands in a room that the table does not know.'],
    'a drawer for everything': ['model/utils.ts', 'export const a = 1;', 'model/utils.ts:1 has a name that says nothing.'],
    'a file that only hands on': ['model/a.ts', "// All.\nexport * from './b.js';\nexport { c } from './c.js';", 'model/a.ts:1 only exports what others hold.'],
    'a file that is too long': ['model/a.ts', '\n'.repeat(mostLines + 1), `model/a.ts:${mostLines} has more than ${mostLines} lines.`],
    'the time of day': ['render/a.ts', 'export const now = () => Date.now();', 'render/a.ts:1 uses Date.now().'],
    'the time of day in an object': ['model/a.ts', '\nexport const now = new Date();', 'model/a.ts:2 uses new Date().'],
    'chance': ['render/a.ts', 'export const id = Math.random();', 'render/a.ts:1 uses Math.random().'],
  };
  for (const [what, [path, text, violation]] of Object.entries(cases)) {
    it(`finds ${what}`, () => {
      const found = findViolations([{ path, text }]);
      ok(found.length === 1 && found[0]?.startsWith(violation), found.join('\n'));
    });
  }

  it('lets pass what is allowed', () => {
    deepEqual(findViolations([
      { path: 'render/a.ts', text: "import { b } from '../model/b.js';\nimport { c } from './deeper/c.js';\nexport const day = new Date('2026-10-14');" },
      { path: 'language/main.ts', text: "import { NodeFileSystemProvider } from 'langium/node';" },
      { path: 'cli/a.ts', text: "import { join } from 'node:path';\nimport { b } from '../language/b.js';\nexport const now = Date.now();" },
      { path: 'language/generated/a.ts', text: '\n'.repeat(mostLines * 2) },
    ]), []);
  });

  it('finds the DOM and Node, but no parameter that is called like a part of them', () => {
    const text = 'export const a = (document: string) => document;\nexport const b = () => document.title;\nexport const c = process.env;';
    deepEqual(findForeignNames([{ path: 'render/a.ts', text }]), ['render/a.ts:2 uses document.', 'render/a.ts:3 uses process.']);
  }).timeout(60_000);
});

/** Each violation with its place, and the reason of its wall. */
function findViolations(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const room = rooms[roomOf(source.path)];
    if (room === undefined) return [`${source.path}:1 stands in a room that the table does not know.`];
    const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
    return [...checkFile(source.path, file), ...nodesOf(file).flatMap((node) => checkNode(node, source.path, room).map((what) => `${placeOf(node)} ${what}`))];
  });
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function checkFile(path: string, file: ts.SourceFile): readonly string[] {
  const lines = file.getLineStarts().length - 1;
  const handsOn = file.statements.length > 0 && file.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
  return [
    ...(forbiddenNames.test(path) ? [`${path}:1 has a name that says nothing. What has no room of its own lives beside its first user.`] : []),
    ...(handsOn ? [`${path}:1 only exports what others hold. Import it from where it is.`] : []),
    ...(lines > mostLines && !path.includes('/generated/') ? [`${path}:${mostLines} has more than ${mostLines} lines. It does more than one thing.`] : []),
  ];
}

function checkNode(node: ts.Node, path: string, room: Room): readonly string[] {
  const specifier = specifierOf(node);
  const wall = specifier && findWall(specifier, path, room);
  const chance = room.pure ? findChance(node) : undefined;
  return [...(wall ? [`imports ${wall} ${room.why}`] : []), ...(chance ? [`uses ${chance}. ${room.why}`] : [])];
}

/** What an import of any form imports; a question mark where only running it would tell. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : '?';
  const loads = ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || isNamed(node.expression, 'require'));
  return loads ? (textOf(node.arguments[0]) ?? '?') : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function findWall(specifier: string, path: string, room: Room): string | undefined {
  const allowed = [...room.packages, ...(room.doors?.[path.split('/').slice(1).join('/')] ?? [])];
  if (specifier === '?') return allowed.includes(besideBundle) ? undefined : 'what can’t be known before it runs.';
  if (!specifier.startsWith('.')) {
    return allowed.includes(specifier.startsWith('node:') && allowed.includes(anyNode) ? anyNode : specifier) ? undefined : `${specifier}.`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (target.startsWith('..')) return `${specifier}, which is outside of src.`;
  const other = roomOf(target).replace(/\.js$/, '.ts');
  return other === roomOf(path) || room.rooms.includes(other) ? undefined : `${other}.`;
}

/** What gives another answer each time. */
function findChance(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const { expression, name } = node;
  if (isNamed(expression, 'Date') && isNamed(name, 'now')) return 'Date.now()';
  return isNamed(expression, 'Math') && isNamed(name, 'random') ? 'Math.random()' : undefined;
}

function isNamed(node: ts.Node, text: string): boolean {
  return ts.isIdentifier(node) && node.text === text;
}

function nodesOf(file: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** What the compiler does not find when it knows the language alone, and neither the DOM nor Node. */
function findForeignNames(sources: readonly Source[]): readonly string[] {
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: [], module: ts.ModuleKind.NodeNext, noEmit: true, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const folder = join(root, 'src').replaceAll('\\', '/');
  const texts = new Map(sources.map(({ path, text }) => [`${folder}/${path}`, text]));
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, text, target, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return program.getSemanticDiagnostics().flatMap(({ file, start = 0, messageText }) => {
    const foreign = /^Cannot find (?:name|namespace) '([^']+)'/.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1];
    if (file === undefined || foreign === undefined) return [];
    return [`${file.fileName.slice(folder.length + 1)}:${file.getLineAndCharacterOfPosition(start).line + 1} uses ${foreign}.`];
  });
}
