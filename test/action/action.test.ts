import { deepEqual, equal, match, ok, doesNotMatch } from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { startGitHub } from './fake-github.js';
import type { FakeGitHub, Trouble } from './fake-github.js';
import { listArchive } from './list-archive.js';
import { renderComment } from './render-comment.js';
import { createRepository } from './repository.js';
import type { Repository } from './repository.js';
import { describePull, installAction, runAction } from './run-action.js';
import type { ActionRun, ActionSurroundings, BuiltAction } from './run-action.js';

const people = 'persona Mia "Mia, who is always late"\n';

/** A journey of one step that feels so. */
function writeJourney(feeling: number, step = 'Waits for the bus'): string {
  return `import "people.journey"\n\njourney "To work" for Mia {\n  goal "Be there at nine"\n  stage "On the way" {\n    step "${step}" {\n      feels ${feeling < 0 ? '' : '+'}${feeling}\n    }\n  }\n}\n`;
}

const unread = 'journey "To work" {\n  stagecoach {\n}\n';

describe('the action on a pull request', function () {
  this.timeout(120_000);
  let action: BuiltAction;
  let github: FakeGitHub;
  let repository: Repository;

  before(async () => { action = await installAction(); });
  after(() => { action.remove(); });

  beforeEach(async () => {
    github = await startGitHub();
    repository = createRepository({ 'maps/people.journey': people, 'maps/bus.journey': writeJourney(1), 'readme.md': '# Maps\n' });
  });
  afterEach(async () => {
    await github.close();
    repository.remove();
  });

  const run = (surroundings: Partial<ActionSurroundings> = {}): Promise<ActionRun> => runAction({ action, github, repository, ...surroundings });
  const bodies = (): readonly string[] => github.comments.map(({ body }) => body);
  const requestsTo = (path: RegExp): readonly string[] => github.requests.filter((request) => path.test(request.path)).map(({ method }) => method);

  it('writes one comment, and with the next push the same one again', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const first = await run();
    equal(first.exitCode, 0, first.log);
    const [told = ''] = bodies();
    match(told, /Waits for the bus/u);
    repository.commit({ 'maps/bus.journey': writeJourney(-2, 'Runs to the bus') });
    equal((await run()).exitCode, 0);
    equal(github.comments.length, 1);
    match(bodies()[0] ?? '', /Runs to the bus/u);
    deepEqual(requestsTo(/comments/u), ['POST', 'PATCH']);
  });

  it('says the same in the summary, and attaches the pictures, to which both lead', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const { summary } = await run();
    equal(bodies()[0], `<!-- journey-maps -->\n${summary}`);
    deepEqual(renderComment(summary).links, ['https://github.com/acme/maps/actions/runs/99/artifacts/4711']);
    // Files are packed as soon as each is read.
    deepEqual([...listArchive(github.artifacts.get('journey-comparison'))].sort(), ['maps/bus.html', 'maps/bus.svg']);
  });

  it('keeps the oldest comment where runs overlapped, with what was written last', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    github.overlap = '<!-- journey-maps -->\nWritten by another run.';
    const { exitCode, summary } = await run();
    equal(exitCode, 0);
    deepEqual(bodies(), [`<!-- journey-maps -->\n${summary}`]);
    deepEqual(github.comments.map(({ id }) => id), [100]);
    deepEqual(requestsTo(/comments/u), ['POST', 'PATCH', 'DELETE']);
  });

  it('asks again where GitHub can’t answer now, or was asked too often', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' };
    const soon = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' };
    github.troubles.push([502, undefined, {}], [403, secondary, { 'retry-after': '1' }], [429, { message: 'API rate limit exceeded for installation ID 1.' }, soon]);
    const { exitCode, log } = await run();
    equal(exitCode, 0, log);
    doesNotMatch(log, /^::(?:warning|notice)/mu);
    equal(bodies().length, 1);
    deepEqual(requestsTo(/graphql|comments/u), ['POST', 'POST', 'POST', 'POST', 'POST', 'POST']);
  });

  it('says in the summary why there is no comment, and takes no limit for a missing permission', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const later = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) };
    const troubles: readonly (readonly [Trouble, RegExp])[] = [
      [[403, { message: 'API rate limit exceeded for installation ID 1.' }, later], /asked it too often/u],
      [[429, { message: 'Too many requests' }, { 'retry-after': '3600' }], /asked it too often/u],
      [[200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, later], /asked it too often/u],
      [[403, { message: 'Resource not accessible by integration' }, {}], /may not comment/u],
      [[422, { message: 'Validation failed' }, {}], /did not take the comment \(422\)/u],
    ];
    for (const [trouble, says] of troubles) {
      github.troubles.push(trouble);
      const { exitCode, summary, log } = await run();
      equal(exitCode, 0, log);
      match(summary, /Waits for the bus/u);
      match(summary, new RegExp(`\\n\\n> .*${says.source}.*\\n$`, 'u'));
    }
    deepEqual(bodies(), []);
  });

  it('leaves the comments of others alone, also where they hold its mark', async () => {
    const others = [{ __typename: 'User', login: 'github-actions' }, { __typename: 'Bot', login: 'other' }, { __typename: 'User', login: 'mallory' }];
    github.comments.push(...others.map((author, id) => ({ id, author, body: '<!-- journey-maps -->\nMine' })));
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    await run();
    repository.commit({ 'maps/bus.journey': writeJourney(-1) });
    await run();
    deepEqual(bodies().map((body) => body.endsWith('Mine')), [true, true, true, false]);
    deepEqual(requestsTo(/comments/u), ['POST', 'PATCH']);
  });

  it('says on a fork in the summary what it may not say in a comment', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    for (const refusal of ['comments', 'reading'] as const) {
      github.refusals.add(refusal);
      const { exitCode, summary, log } = await run();
      equal(exitCode, 0, log);
      match(summary, /Waits for the bus/u);
      match(log, /^::notice::This token may not comment/mu);
    }
    deepEqual(bodies(), []);
  });

  it('tells of changes where GitHub takes no pictures', async () => {
    github.refusals.add('artifacts');
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const { exitCode, log } = await run();
    equal(exitCode, 0, log);
    match(log, /^::warning::The pictures can't be attached: .*already exists/mu);
    deepEqual(renderComment(bodies()[0] ?? '').links, []);
  });

  it('writes no comment where no journey changes, and takes back the one that is there', async () => {
    repository.commit({ 'readme.md': '# Journeys\n' });
    const { exitCode, summary, outputs } = await run();
    deepEqual({ exitCode, summary, journeys: outputs['journeys'] }, { exitCode: 0, summary: 'This pull request changes no journeys.\n', journeys: '0' });
    deepEqual(bodies(), []);
    github.comments.push({ id: 1, author: { __typename: 'Bot', login: 'github-actions' }, body: '<!-- journey-maps -->\nMuch has changed.' });
    await run();
    deepEqual(bodies(), ['<!-- journey-maps -->\nThis pull request changes no journeys.\n']);
  });

  it('writes no comment where none is wanted', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const { summary } = await run({ inputs: { comment: 'false' } });
    match(summary, /Waits for the bus/u);
    deepEqual(requestsTo(/^\/api/u), []);
  });

  it('compares with where the branch was left, and not with what others have done since', async () => {
    repository.git('switch', '--quiet', '--create', 'others');
    repository.commit({ 'maps/bus.journey': writeJourney(1, 'Misses the bus'), 'maps/new.journey': writeJourney(0) });
    repository.git('update-ref', 'refs/remotes/origin/main', 'others');
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    equal((await run()).outputs['journeys'], '1');
    const [told = ''] = bodies();
    match(told, /Waits for the bus/u);
    doesNotMatch(told, /Misses/u);
  });

  it('compares with the branch that it is told', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    repository.git('branch', 'develop');
    repository.commit({ 'maps/two.journey': writeJourney(-2) });
    equal((await run()).outputs['journeys'], '2');
    equal((await run({ inputs: { base: 'develop' } })).outputs['journeys'], '1');
  });

  it('reads what was committed, and not what stands on the disk', async () => {
    const event = describePull(repository);
    const head = repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    repository.commit({ 'maps/bus.journey': writeJourney(-2, 'Stands on the disk') });
    await run({ event: { pull_request: { ...event.pull_request, head: { ref: 'topic', sha: head } } } });
    const [told = ''] = bodies();
    match(told, /Waits for the bus/u);
    doesNotMatch(told, /Stands on the disk/u);
  });

  it('takes a file that moved for the same', async () => {
    repository.commit({ 'maps/bus.journey': undefined, 'maps/tram.journey': writeJourney(-2) });
    deepEqual((await run()).outputs['journeys'], '1');
    match(renderComment(bodies()[0] ?? '').text, /maps\/bus\.journey → maps\/tram\.journey/u);
  });

  it('says which version can’t be read, and where, and fails only where the pull request brings it', async () => {
    repository.commit({ 'maps/bus.journey': unread });
    const broken = await run();
    deepEqual([broken.exitCode, broken.outputs['incomparable']], [1, '1']);
    match(renderComment(bodies()[0] ?? '').text, /maps\/bus\.journey: the version after can’t be read\. Line 2: /u);
    doesNotMatch(bodies()[0] ?? '', /no changes/iu);
    match(broken.log, /^::error file=maps\/bus\.journey,line=2,/mu);
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.commit({ 'maps/bus.journey': writeJourney(1) });
    const mended = await run();
    deepEqual([mended.exitCode, mended.outputs['incomparable']], [0, '1']);
    match(renderComment(bodies()[0] ?? '').text, /maps\/bus\.journey: the version before can’t be read\. Line 2: /u);
  });

  it('shows what the check finds beside the lines, and tells of it in the comment', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(1).replace('for Mia', 'for Max') });
    const { log, outputs } = await run();
    match(log, /^::warning file=maps\/bus\.journey,line=3,.*title=unknown-name::/mu);
    deepEqual([outputs['errors'], outputs['warnings']], ['0', '1']);
    match(renderComment(bodies()[0] ?? '').text, /The check finds 1 warning[^]*maps\/bus\.journey, line 3/u);
  });

  it('shows what a change breaks in journeys that were left as they are, and not what was wrong there before', async () => {
    const other = 'import "people.journey"\n\njourney "Home" for Mia {\n  stage Empty\n  stage "On the way" {\n    step "Waits" by Max\n  }\n}\n';
    repository.git('update-ref', 'refs/remotes/origin/main', repository.commit({ 'maps/home.journey': other, 'maps/alone.journey': other.replace(/.*\n/u, '') }));
    repository.commit({ 'maps/people.journey': people.replace('Mia', 'Pia') });
    const { log, outputs } = await run();
    deepEqual([...log.matchAll(/^::\w+ file=([^,]*),line=(\d+),.*title=([\w-]+)/gmu)].map(([, ...parts]) => parts), [['maps/bus.journey', '3', 'unknown-name'], ['maps/home.journey', '3', 'unknown-name']]);
    deepEqual([outputs['journeys'], outputs['errors'], outputs['warnings']], ['1', '0', '2']);
    match(renderComment(bodies()[0] ?? '').text, /The check finds 2 warnings[^]*maps\/home\.journey, line 3/u);
  });

  it('fits what is too much for a comment into one, and says what it leaves out', async () => {
    const writeMany = (title: string): Readonly<Record<string, string>> => {
      const steps = Array.from({ length: 20 }, (_, index) => `    step Step${index} "${title.repeat(20)} ${index}"\n`).join('');
      return Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`many/map-${index}.journey`, `journey "Map ${index}" {\n  stage "All" {\n${steps}  }\n}\n`]));
    };
    repository.git('update-ref', 'refs/remotes/origin/main', repository.commit(writeMany('Waits ')));
    repository.commit(writeMany('Walks '));
    const { exitCode, log, summary, outputs } = await run();
    equal(exitCode, 0, log);
    deepEqual([outputs['journeys'], outputs['changes']], ['60', '1200']);
    const [body = ''] = bodies();
    ok(body.length < 60_000 && body.length > 50_000, `${body.length} characters`);
    match(body, /^\d+ more files with \d+ changes are left out here/mu);
    match(body, /\), of the 25 files in which most needs attention\n$/u);
    equal(listArchive(github.artifacts.get('journey-comparison')).length, 50);
    ok(summary.length > body.length && Buffer.byteLength(summary) < 2 ** 20);
  });

  it('fails where a level is forbidden', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const { exitCode, log } = await run({ inputs: { 'fail-on': 'cosmetic' } });
    equal(exitCode, 1);
    match(log, /^::error::There (?:is|are) \d changes? that fail-on: cosmetic forbids\.$/mu);
    equal((await run()).exitCode, 0);
  });

  it('weighs changes by the settings from before the pull request', async () => {
    const weigh = (level: string) => JSON.stringify({ comparison: { levels: { 'feels.value': level } } });
    repository.git('update-ref', 'refs/remotes/origin/main', repository.commit({ 'journey.config.json': weigh('cosmetic') }));
    repository.commit({ 'maps/bus.journey': writeJourney(-2), 'journey.config.json': weigh('attention') });
    const { outputs } = await run();
    deepEqual([outputs['attention'], outputs['cosmetic']], ['0', '1']);
  });

  it('hands on numbers only', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2), 'maps/new.journey': writeJourney(0) });
    const { outputs } = await run();
    deepEqual(Object.keys(outputs), ['journeys', 'changes', 'attention', 'notable', 'cosmetic', 'incomparable', 'errors', 'warnings']);
    ok(Object.values(outputs).every((value) => /^\d+$/u.test(value)), JSON.stringify(outputs));
    equal(outputs['journeys'], '2');
  });

  it('says what is missing where it can’t start', async () => {
    const checkFailure = async (surroundings: Partial<ActionSurroundings>, says: RegExp): Promise<void> => {
      const { exitCode, log } = await run(surroundings);
      equal(exitCode, 1);
      match(log, says);
      deepEqual(github.requests, []);
    };
    await checkFailure({ event: { ref: 'refs/heads/main' } }, /^::error::This action compares what a pull request changes/mu);
    await checkFailure({ inputs: { 'fail-on': 'everything' } }, /^::error::The input fail-on is “everything”; it can be attention, notable, cosmetic, or be left out\.$/mu);
    await checkFailure({ inputs: { base: 'nowhere' } }, /^::error::nowhere: git knows no such commit/mu);
    const { pull_request: pull } = describePull(repository);
    await checkFailure({ event: { pull_request: { ...pull, head: { sha: '0'.repeat(40) } } } }, /^::error::.*fetch-depth: 0/mu);
  });

  it('speaks to GitHub alone, and starts nothing but git, without a shell', async () => {
    repository.commit({ 'maps/bus.journey': writeJourney(-2) });
    const { watched } = await run();
    ok(watched.length > 5);
    for (const [what, ...rest] of watched) {
      if (what === 'starts') deepEqual([...rest.slice(0, 2), typeof rest[3] === 'object' && rest[3] !== null && 'shell' in rest[3]], ['spawn', 'git', false]);
      else deepEqual([what, ...rest], ['connects to', '127.0.0.1']);
    }
  });
});
