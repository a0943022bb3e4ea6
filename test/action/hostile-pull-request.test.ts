import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { hostileInputs } from '../security/hostile-inputs.js';
import { hostileJourney } from '../security/hostile-journey.js';
import { startGitHub } from './fake-github.js';
import type { FakeGitHub } from './fake-github.js';
import { listArchive } from './list-archive.js';
import { renderComment } from './render-comment.js';
import type { RenderedComment } from './render-comment.js';
import { createRepository } from './repository.js';
import type { Repository } from './repository.js';
import { describePull, installAction, runAction } from './run-action.js';
import type { ActionRun, BuiltAction } from './run-action.js';

/** What means something on GitHub, or to its runner, where it is not only text. */
const tricks = [
  '@octocat', '@acme/team', '@everyone', 'See #1', 'GH-2', 'acme/maps#3', 'octocat@0123456789abcdef0123456789abcdef01234567', '0123456789abcdef0123456789abcdef01234567', '0123456', ':tada:',
  'https://evil.example/a', 'www.evil.example', 'mallory@evil.example', '[a](https://evil.example)', '![a](https://evil.example/a.png)', '<https://evil.example>', '[a]: https://evil.example',
  '<img src=https://evil.example/a.png>', '<script>alert(1)</script>', '<a href="javascript:alert(1)">a</a>', '</details></td></table>', '<!-- journey-maps -->', '&lt;img src=x&gt;', '&#64;octocat',
  '```mermaid', '~~~', '| a | b |', '# Heading', '- [x] done', '> quote', '$x^2$', '$$x$$', '\\@octocat', '\\', '`@octocat', '**bold**', '~~gone~~', '[^1]',
  '::error::a', '::set-env name=A::b', '::add-mask::a', '::stop-commands::a', '##[error]a', '##vso[task.setvariable variable=a]b', '%0A::error::a', '%25', '\u001b[31mred', '\u202eturned', 'a\u2028::error::b',
  '"; rm -rf / #', '$(touch /tmp/pwned)', '${{ github.token }}', 'ghadelimiter_x',
];

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A journey whose steps all are called by tricks, and which feel so. */
function writeTricks(feeling: number): string {
  const steps = tricks.map((trick) => `    step ${quote(trick)} {\n      pain ${quote(trick)} severity ${feeling < 0 ? 'blocker' : 'low'}\n      feels ${feeling} ${quote(trick)}\n    }`);
  return `journey ${quote(tricks.join(' '))} {\n  stage ${quote(tricks.join(' '))} {\n${steps.join('\n')}\n  }\n}\n`;
}

/** Names that git takes for files, and that journeys can have. */
const paths = [
  'maps/@octocat.journey', 'maps/<img src=x>.journey', 'maps/[a](https:/evil.example).journey', 'maps/`code`.journey', 'maps/a|b.journey', 'maps/line\n::error::a.journey', '-rf.journey', '$(touch pwned).journey',
  'maps/::error::a.journey', '##[error]a.journey', 'GH-1 #2.journey', 'con.journey', 'a:b*c?.journey', '</summary></details>.journey', '"; rm -rf .journey', '--output=pwned.journey', 'maps/\u001b[31m\u202e.journey',
];

describe('a pull request that wants more than to be read', function () {
  this.timeout(120_000);
  let action: BuiltAction;
  let github: FakeGitHub;
  let repository: Repository;
  let result: ActionRun;
  let comment: RenderedComment;

  before(async () => {
    [action, github] = [await installAction(), await startGitHub()];
    repository = createRepository({ 'tricks.journey': writeTricks(0), 'broken.journey': writeTricks(0) });
    repository.commit({
      'tricks.journey': writeTricks(-1).replace('"@octocat"', '"@everyone"'),
      'broken.journey': `${writeTricks(0)}}\n${tricks.join('\n')}`,
      'inputs.journey': hostileJourney(hostileInputs),
      ...Object.fromEntries(paths.map((path, index) => [path, `journey ${quote(tricks[index] ?? '')} {\n  stage "A" {\n    step "B"\n  }\n}\n`])),
    });
    const { pull_request: pull } = describePull(repository);
    const event = { pull_request: { ...pull, title: '::error::a', base: { ...pull.base, ref: '--upload-pack=touch pwned' }, head: { ...pull.head, ref: '$(touch pwned)' } } };
    result = await runAction({ action, github, repository, event });
    comment = renderComment(github.comments[0]?.body ?? '');
  });

  after(async () => {
    await github.close();
    repository.remove();
    action.remove();
  });

  it('is read all the same', () => {
    equal(Number(result.outputs['journeys']), paths.length + 3, result.log);
    equal(github.comments.length, 1);
    ok(comment.text.includes('octocat'));
  });

  it('mentions no one, names no issue and no commit, and makes no emoji', () => {
    const found = comment.prose.flatMap((text) => text.match(/(?<![\w@])@[\w-]+|#\d+|GH-\d+|\b[0-9a-f]{7,40}\b|:[a-z\d+_-]+:/giu) ?? []);
    deepEqual(found, []);
  });

  it('leads nowhere but to the pictures, and shows none', () => {
    deepEqual(comment.links, ['https://github.com/acme/maps/actions/runs/99/artifacts/4711']);
    deepEqual([...comment.elements].filter((name) => !expectedElements.has(name)), []);
  });

  it('ends nothing that the comment began', () => {
    const body = github.comments[0]?.body ?? '';
    for (const element of ['details', 'summary']) equal(count(body, `<${element}`), count(body, `</${element}>`));
    equal(count(body, '<!--'), 1);
    equal(count(body, '```') % 2, 0);
    ok(body.length < 60_000);
  });

  it('says the same in the summary as harmlessly', () => {
    const summary = renderComment(result.summary);
    deepEqual(summary.links, comment.links);
    deepEqual([...summary.elements].filter((name) => !expectedElements.has(name)), []);
  });

  it('is no command to the runner', () => {
    const commands = result.log.split(/[\r\n\u2028\u2029]+/u).flatMap((line) => /^\s*::([a-z-]+)/iu.exec(line)?.[1] ?? []);
    deepEqual([...new Set(commands)].filter((name) => !['error', 'warning', 'notice', 'group', 'endgroup', 'debug', 'add-mask'].includes(name)), []);
    // What the toolkit masks is its own way to the storage.
    deepEqual([...new Set(result.log.match(/^::add-mask::.*$/gmu))], ['::add-mask::secret']);
    deepEqual(result.log.split('\n').filter((line) => /##(?:vso)?\[/u.test(line)), []);
    deepEqual(result.log.split('\n').filter((line) => /(?![\r])[\p{Cc}\u202e\u2028]/u.test(line)), []);
    // Beside what the check finds, there is one line that says so.
    deepEqual(result.log.match(/^::error::.*$/gmu)?.map((line) => line.replace(/\d+/u, 'N')), ['::error::The check finds N errors.']);
  });

  it('hands on numbers', () => ok(Object.values(result.outputs).every((value) => /^\d+$/u.test(value))));

  it('names no file of the pictures so that it leads elsewhere', () => {
    const names = listArchive(github.artifacts.get('journey-comparison'));
    ok(names.length >= 2 * paths.length);
    deepEqual(names.filter((name) => !/^(?:[\p{L}\p{N}_\- ]+\/)*[\p{L}\p{N}_\- ]+\.(?:html|svg)$/u.test(name)), []);
  });

  it('starts nothing but git, and asks no one but GitHub', () => {
    deepEqual([...new Set(result.watched.map(([what, ...rest]) => `${String(what)} ${String(rest[what === 'starts' ? 1 : 0])}`))].sort(), ['connects to 127.0.0.1', 'starts git']);
    deepEqual(repository.git('status', '--porcelain'), '');
  });
});

/** What the comment is made of. */
const expectedElements = new Set(['a', 'b', 'code', 'details', 'em', 'h3', 'hr', 'li', 'p', 'pre', 'strong', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']);

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
