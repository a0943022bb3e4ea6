import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clauses, words } from '../../src/language/words.js';
import { openInProcess } from './in-process-server.js';
import { askAll } from './questions.js';
import { withoutComplaints } from './without-complaints.js';

const healthy = 'import "bad.journey"\nimport "people.journey"\n\njourney Shop "Shop" for Sarah {\n  goal "A coat"\n  stage Pays "Pays" {\n    does "Pays by card" via web\n    feels -1 "unsure" from Talks\n  }\n}\n';
const people = 'persona Sarah "Sarah"\nevidence Talks "Talks"\n';

/** Texts that stop other servers, or take them too long. */
const hostile: Readonly<Record<string, string>> = {
  '5,000 nested blocks': 'step "A" { '.repeat(5000),
  '5,000 nested braces': '{'.repeat(5000),
  '5,000 blocks that are closed': 'journey "A" {\n'.repeat(5000) + '}\n'.repeat(5000),
  '10 MB': 'x'.repeat(10_000_000),
  'NUL and halves of characters': 'journey "\0\uD83D" {\n stage \uDE00 "\0"\n}'.repeat(20),
  'all words in a row': [...Object.keys(words), ...Object.keys(clauses)].join(' ').repeat(20),
  'paths with halves of characters': 'import "\uD83D.journey"\njourney "A" {\n  link "a\uDE00#\uD83D"\n  stage "B" { image "\uD83D.png" }\n}\n',
  'imports of itself': 'import "bad.journey"\n'.repeat(500),
  ...Object.fromEntries(['/* ', '"""', '"', '「{', 'x ', '@', '/** a */\n', 'does """\n', '}\n', 'for ', 'stage "a" {\n'].map((piece) => [`${JSON.stringify(piece)} again and again`, piece.repeat(30_000 / piece.length)])),
};

/** What a server says of the healthy file, beside a file with this text that it imports, without what that file itself declares. */
async function answersBeside(bad: string): Promise<unknown> {
  const editor = await openInProcess({ 'bad.journey': bad, 'people.journey': people });
  await editor.open('map.journey', healthy);
  await editor.settle();
  const answers = await askAll(editor, 'map.journey', [healthy.indexOf('Sarah'), healthy.indexOf('unsure')]);
  await editor.close();
  const own = [...answers].filter(([question]) => !question.startsWith('textDocument/completion'));
  return own.map(([question, answer]): readonly unknown[] => [question, JSON.parse(answer, (key, value: unknown) => (key === 'imported' ? undefined : value))]);
}

describe('A bad file leaves the answers about a file that imports it as they were:', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(what, async () => {
      await withoutComplaints(async () => deepEqual(await answersBeside(text), await answersBeside('// Nothing is declared here.\n')));
    });
  }

  it('and gets a diagnostic of its own when it is opened', async () => {
    for (const text of Object.values(hostile)) {
      const editor = await openInProcess({});
      await editor.open('bad.journey', text);
      await editor.settle();
      ok(editor.diagnostics('bad.journey').length > 0);
      await editor.close();
    }
  });
}).timeout(120_000);
