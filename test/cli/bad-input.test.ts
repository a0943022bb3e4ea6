import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { withFolder } from './journey-folder.js';
import type { FolderContents } from './journey-folder.js';

interface Bad {
  readonly contents: FolderContents;
  /** The first line about `bad.journey`, where there is one. */
  readonly line?: RegExp;
  readonly exitCode: number;
}

const healthy = 'journey "My day" {\n  stage "Go" {\n    step\n  }\n}\n';

/** Each is checked together with a healthy file, whose one error must be found all the same. */
const badInputs: Readonly<Record<string, Bad>> = {
  'a file that is not UTF-8': {
    contents: { 'bad.journey': Buffer.from('journey "Gr\u00f6\u00dfe" { }', 'latin1') },
    line: /^bad\.journey:1:12 (error|warning) .*UTF-8/m, exitCode: 1,
  },
  'an empty file': { contents: { 'bad.journey': '' }, exitCode: 1 },
  'a file of 10 MB': {
    contents: { 'bad.journey': `journey "${'x'.repeat(10 * 1024 * 1024)}" { }` },
    line: /^bad\.journey:1:1 error .*(large|MB)/m, exitCode: 1,
  },
  '10 MB of comments': {
    contents: { 'bad.journey': '// x\n'.repeat(2 * 1024 * 1024) },
    line: /^bad\.journey:1:1 error .*(large|MB)/m, exitCode: 1,
  },
  '5,000 nested braces': { contents: { 'bad.journey': `journey "Deep" ${'{ '.repeat(5000)}` }, line: /^bad\.journey:1:\d+ error /m, exitCode: 1 },
  '5,000 nested blocks': { contents: { 'bad.journey': 'stage "a" {\n'.repeat(5000) }, line: /^bad\.journey:\d+:\d+ error /m, exitCode: 1 },
  '300,000 comments': { contents: { 'bad.journey': '// x\n'.repeat(300_000) }, exitCode: 1 },
  '200,000 brackets': { contents: { 'bad.journey': '['.repeat(100_000) + ']'.repeat(100_000) }, line: /^bad\.journey:1:1 error /m, exitCode: 1 },
  'a circular import': {
    contents: { 'bad.journey': 'import "other.journey"\n\npersona Tom "Tom"\n', 'other.journey': 'import "bad.journey"\n\npersona Ann "Ann"\n' },
    line: /^bad\.journey:1:\d+ info /m, exitCode: 1,
  },
  'an import of itself': { contents: { 'bad.journey': 'import "bad.journey"\n\npersona Tom "Tom"\n' }, line: /^bad\.journey:1:\d+ (info|warning|error) /m, exitCode: 1 },
  'an import of nothing': { contents: { 'bad.journey': 'import "gone.journey"\n' }, line: /^bad\.journey:1:\d+ error /m, exitCode: 1 },
  'an import of a folder': { contents: { 'bad.journey': 'import "z.journey"\n', 'z.journey/': '' }, line: /^bad\.journey:1:\d+ error /m, exitCode: 1 },
  'an import from outside the workspace': { contents: { 'bad.journey': 'import "../outside.journey"\n' }, line: /^bad\.journey:1:\d+ error .*(outside|workspace)/m, exitCode: 1 },
  'an import of an absolute path': { contents: { 'bad.journey': 'import "/etc/passwd"\n' }, line: /^bad\.journey:1:\d+ error /m, exitCode: 1 },
  'an import from the network': { contents: { 'bad.journey': 'import "https://example.com/x.journey"\n' }, line: /^bad\.journey:1:\d+ error /m, exitCode: 1 },
  'a binary file': { contents: { 'bad.journey': Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256) }, line: /^bad\.journey:\d+:\d+ (error|warning) /m, exitCode: 1 },
};

describe('bad input', () => {
  for (const [title, { contents, line, exitCode }] of Object.entries(badInputs)) {
    it(`leaves the other files unharmed: ${title}`, () =>
      withFolder({ 'healthy.journey': healthy, ...contents }, async (folder) => {
        const result = await folder.run('check', 'bad.journey', 'healthy.journey');
        assert.match(result.stdout, /^healthy\.journey:3:5 error /m);
        assert.match(result.stdout, /\nChecked 2 files: /);
        if (line) assert.match(result.stdout, line);
        assert.deepEqual({ exitCode: result.exitCode, stderr: result.stderr }, { exitCode, stderr: '' });
        assert.doesNotMatch(result.stdout, /\n\s+at |RangeError|TypeError/, 'no stack trace');
        assert.ok(result.stdout.length < 200_000, 'a bad file is not quoted whole');
      })).timeout(20_000);

    it(`can be exported as far as it goes: ${title}`, () =>
      withFolder(contents, async (folder) => {
        const result = await folder.run('export', 'bad.journey');
        assert.equal((JSON.parse(result.stdout) as { version: number }).version, 1);
        assert.ok(result.exitCode < 2);
        assert.equal(result.stderr === '', result.exitCode === 0);
      })).timeout(20_000);
  }
});
