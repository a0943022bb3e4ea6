import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'langium';
import { after, before, describe, it } from 'mocha';
import { DiagnosticSeverity, type CodeAction, type CodeActionContext, type Diagnostic, type Range } from 'vscode-languageserver/node';
import { losses, slips } from '../../src/language/reading/finding.js';
import { scanTokens } from '../../src/language/reading/scan-tokens.js';
import { rules } from '../../src/language/rules.js';
import { changesOf, edits } from './edits.js';
import type { Editor } from './editor.js';
import { openFiles, type EditedFiles, type Texts } from './file-edits.js';
import { openInProcess } from './in-process-server.js';
import { journeyTexts } from './journey-texts.js';
import { seed } from './seed.js';
import { withoutComplaints } from './without-complaints.js';

const [map, folk] = ['map.journey', 'folk.journey'];
const lineEnds = fc.constantFrom('\n', '\n', '\r\n');
/** A journey in which someone has typed, and not only what was meant. */
const maps = fc.tuple(journeyTexts, fc.array(edits.filter(({ kind }) => kind !== 'whole'), { maxLength: 3 }), lineEnds).map(([text, typed, lineEnd]) => {
  const document = TextDocument.create('file:///map.journey', 'journey', 0, `import "folk.journey"\n${text}`.replaceAll('\n', lineEnd));
  for (const [index, edit] of typed.entries()) TextDocument.update(document, [...changesOf(edit, document, '')], index);
  return document.getText();
});
const texts = fc.record({ [map]: maps, [folk]: journeyTexts });

/** What was known of a file before it was changed. */
interface Before {
  readonly text: string;
  readonly problems: readonly Diagnostic[];
}

/** Some fixes name what is declared. Two need something in the same journey, which their bad examples can't have. */
const cast = 'persona Sarah "Sarah"\nteam Care "Care"\nevidence Talks "Talks"\n';
const needMore = ['opportunity-without-pain', 'opportunity-without-owner'];

/** A file that is open, and where. */
interface Open {
  readonly editor: Editor;
  readonly files: EditedFiles;
  readonly path: string;
}

describe('What the language server offers to do', () => {
  let editor: Editor;
  let files: EditedFiles;
  const done = new Set<string>();
  const open = (): Open => ({ editor, files, path: map });

  before(async () => {
    editor = await openInProcess({});
    files = await openFiles(editor, [map, folk]);
  });

  after(() => editor.close());

  it('about what was found ends that, breaks nothing else, and keeps comments', async () => {
    await hold(fc.asyncProperty(texts, fc.nat(), async (all, which) => {
      for (const turn of [0, 1, 2]) {
        await files.write(all);
        const { title } = await doOne(open(), stateOf(open()).problems, which + turn);
        done.add(title.replace(/“[^]*”|"[^]*"|\S+$/g, ''));
      }
    }), 60);
    ok(done.size >= 12, `Too few kinds of fixes were tried: ${[...done].join(', ')}`);
  });

  it('about the spelling of a file leaves nothing to be done', async () => {
    await hold(fc.asyncProperty(texts, async (all) => {
      await files.write(all);
      const was = stateOf(open());
      const [action] = await ask(open(), { diagnostics: [], only: ['source.fixAll'] });
      if (action?.edit === undefined) return;
      await files.apply(action.edit);
      checkNothingBroken(was, stateOf(open()), true, action.title);
      deepEqual(commentsOf(stateOf(open()).text), commentsOf(was.text));
    }), 40);
  });

  it('with an element loses no word of it, and breaks nothing', async () => {
    await hold(fc.asyncProperty(texts, fc.nat(), fc.nat(), async (all, line, which) => {
      await files.write(all);
      const at = { line: line % files.text(map).lineCount, character: 0 };
      await refactor({ start: at, end: at }, which);
    }), 120);
  });

  for (const { id, bad, besides } of rules.filter(({ fix }) => fix !== undefined)) {
    it(`about the bad example of ${id} ends what it shows`, async () => {
      const path = 'maps/map.journey';
      const server = await openInProcess({ 'maps/bad.journey': 'import "map.journey"\npersona Bo "Bo"', ...besides });
      const opened = await openFiles(server, [path]);
      let tried = 0;
      for (const text of [bad, `${bad}\n${cast}`]) tried += await doAll(id, { editor: server, files: opened, path }, text);
      ok(tried > 0 || needMore.includes(id), 'Nothing is offered.');
      await server.close();
    });
  }

  async function hold<T>(property: fc.IAsyncProperty<T>, numRuns: number): Promise<void> {
    await withoutComplaints(async () => fc.assert(property, { numRuns, seed }));
  }

  async function refactor(range: Range, which: number): Promise<void> {
    const was = { ...stateOf(open()), words: wordsOf(files.texts()) };
    const actions = await ask(open(), { diagnostics: [], only: ['refactor'] }, range);
    const { edit, title = '' } = actions[which % actions.length] ?? {};
    if (edit === undefined) return;
    await files.apply(edit);
    const words = wordsOf(files.texts());
    deepEqual(without(was.words, words), [], title);
    // A name is one word more, an import are two.
    ok(without(words, was.words).length <= 2, title);
    checkNothingBroken(was, stateOf(open()), true, title);
    if (title.startsWith('Move the personas')) await files.remove('people.journey');
    else checkComments(was, stateOf(open()), title);
  }
}).timeout(120_000);

function stateOf({ files, path }: Open): Before {
  return { text: files.text(path).getText(), problems: [...files.problems(path)] };
}

async function ask({ editor, path }: Open, context: CodeActionContext, range = nowhere): Promise<readonly CodeAction[]> {
  const answer = await editor.ask('textDocument/codeAction', { textDocument: { uri: editor.uri(path) }, range, context });
  return 'result' in answer ? (answer.result ?? []) as readonly CodeAction[] : [];
}

/** Does all that is offered about what has this code, each with the text as it was, and says how much that is. */
async function doAll(code: string, file: Open, text: string): Promise<number> {
  let count = 1;
  for (let which = 0; which < count; which++) {
    await file.files.write({ [file.path]: text });
    ({ count } = await doOne(file, stateOf(file).problems.filter((each) => each.code === code), which));
  }
  return count;
}

/** Does one of the things that are offered about what was found, and says how many there are. */
async function doOne(file: Open, problems: readonly Diagnostic[], which: number): Promise<{ readonly count: number; readonly title: string }> {
  const was = stateOf(file);
  const actions = await ask(file, { diagnostics: [...problems], only: ['quickfix'] });
  const { edit, diagnostics: [found] = [], title = '' } = actions[which % actions.length] ?? {};
  if (edit !== undefined && found !== undefined) {
    await file.files.apply(edit);
    const is = stateOf(file);
    const countOf = (state: Before): number => state.problems.filter(({ code, message }) => code === found.code && message === found.message).length;
    ok(countOf(is) < countOf(was), `${title}, which leaves ${String(found.code)}`);
    checkNothingBroken(was, is, isJudgedLater(String(found.code)), title);
    if (!/^(?:Remove|Fix all)/.test(title)) checkComments(was, is, title);
  }
  return { count: actions.length, title };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What the reader did not understand, or what stood in another place, is looked at by the rules only once it is mended. */
function isJudgedLater(code: string): boolean {
  return [...losses, ...slips, 'misplaced-line'].some((each) => each === code);
}

/**
 * A line that was right is right, and what has changed has no new mistakes, unless it is read for the first time. Where braces are missing, or there are
 * too many, the reader guesses where blocks end, and each change may change what it guesses.
 */
function checkNothingBroken(was: Before, is: Before, mayBeJudged: boolean, title: string): void {
  if (was.problems.some(({ code }) => code === 'missing-brace' || code === 'stray-brace')) return;
  const [before, after] = [was, is].map(({ text }) => text.split(/\r\n|\r|\n/));
  const same = sameLines(before ?? [], after ?? []);
  for (const { range: { start: { line } }, code } of errorsOf(is)) {
    const old = same(line);
    const others = errorsOf(was).filter(({ range }) => (old === undefined ? code : range.start.line === old));
    ok(others.length > 0 || (old === undefined && mayBeJudged), `${title}, which breaks line ${line + 1}: ${String(code)}`);
  }
}

function errorsOf({ problems }: Before): readonly Diagnostic[] {
  return problems.filter(({ severity }) => severity === DiagnosticSeverity.Error);
}

/** The line that a line was before a change; undefined within what was changed. */
function sameLines(before: readonly string[], after: readonly string[]): (line: number) => number | undefined {
  const shorter = Math.min(before.length, after.length);
  let [top, bottom] = [0, 0];
  while (top < shorter && before[top] === after[top]) top++;
  while (bottom < shorter - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom++;
  return (line) => {
    if (line < top) return line;
    return line >= after.length - bottom ? line - after.length + before.length : undefined;
  };
}

function checkComments(was: Before, is: Before, title: string): void {
  const kept = commentsOf(is.text);
  deepEqual(commentsOf(was.text).filter((comment) => !kept.some((each) => each.includes(comment))), [], title);
}

function commentsOf(text: string): readonly string[] {
  return scanTokens(text).comments.map(({ image }) => image.replace(/\s+/g, ' ').trim());
}

function wordsOf(texts: Texts): readonly string[] {
  return Object.values(texts).flatMap((text) => text.match(/[^\s]+/g) ?? []);
}

/** The words of the one that the other has not, or not as often. */
function without(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
