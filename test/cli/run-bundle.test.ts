import { equal, notEqual, ok, throws } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'mocha';
import { root } from '../../scripts/toolchain/folders.mjs';

const place = mkdtempSync(join(tmpdir(), 'journey-bundle-'));
const kept = join(place, 'kept', 'code');
const starter = `
  import { symlinkSync } from 'node:fs';
  import { runBundle } from ${JSON.stringify(join(root, 'src/cli/run-bundle.ts'))};
  if (process.env.LEAD_TO) symlinkSync(process.env.LEAD_TO, ${JSON.stringify(kept)} + '.' + process.pid);
  runBundle(${JSON.stringify(place)}, 'main.js', ${JSON.stringify(kept)});
`;

/** Runs the bundle in a process of its own, since code is kept when a process ends. */
function run(leadTo = ''): string {
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', starter], { cwd: root, encoding: 'utf8', env: { ...process.env, LEAD_TO: leadTo } });
}

function writeBundle(answer: number): void {
  writeFileSync(join(place, 'main.js'), `(folder) => { const answer = () => ${answer}; console.log(folder, answer()); }\n`);
}

describe('a bundle that is run', function () {
  this.timeout(60_000);
  beforeEach(() => {
    rmSync(join(place, 'kept'), { recursive: true, force: true });
    writeBundle(42);
  });
  after(() => { rmSync(place, { recursive: true, force: true }); });

  /** Runs it twice, and tells whether the second run took what the first had kept, after something has happened to that. */
  function takesKept(happen: () => void): boolean {
    equal(run(), `${place} 42\n`);
    happen();
    const { ino } = statSync(kept);
    equal(run(), `${place} 42\n`);
    return statSync(kept).ino === ino;
  }

  it('knows its folder, and keeps what it compiled', () => {
    ok(takesKept(() => undefined));
    equal(statSync(kept).mode & 0o777, 0o600);
  });

  it('compiles anew what is damaged', () => {
    ok(!takesKept(() => { writeFileSync(kept, readFileSync(kept).subarray(0, 100)); }));
  });

  it('compiles anew what others could have written', () => {
    ok(!takesKept(() => { chmodSync(kept, 0o666); }));
  });

  it('follows no link', () => {
    const elsewhere = join(place, 'elsewhere');
    equal(run(), `${place} 42\n`);
    writeFileSync(elsewhere, readFileSync(kept), { mode: 0o600 });
    rmSync(kept);
    symlinkSync(elsewhere, kept);
    equal(run(), `${place} 42\n`);
    ok(!statSync(kept).isSymbolicLink());
    notEqual(statSync(kept).ino, statSync(elsewhere).ino);
  });

  it('writes through no link', () => {
    const elsewhere = join(place, 'precious');
    writeFileSync(elsewhere, 'precious');
    mkdirSync(join(place, 'kept'));
    equal(run(elsewhere), `${place} 42\n`);
    equal(readFileSync(elsewhere, 'utf8'), 'precious');
  });

  it('adds once a day what it has used since', () => {
    ok(!takesKept(() => { utimesSync(kept, new Date(0), new Date(0)); }));
  });

  it('keeps nothing of a run that failed, which has used few functions', () => {
    writeFileSync(join(place, 'main.js'), '(folder) => { process.exitCode = 2; }\n');
    throws(() => run(), { status: 2 });
    ok(!existsSync(kept));
  });

  it('imports what lies beside it', () => {
    writeFileSync(join(place, 'beside.mjs'), 'export const answer = 43;\n');
    writeFileSync(join(place, 'main.js'), '(folder, load) => { load("./beside.mjs").then(({ answer }) => console.log(answer)); }\n');
    equal(run(), '43\n');
  });

  it('runs where nothing can be kept', () => {
    writeFileSync(join(place, 'kept'), 'a file, and no folder');
    equal(run(), `${place} 42\n`);
    ok(!existsSync(kept));
  });
});
