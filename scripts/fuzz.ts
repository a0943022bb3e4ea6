// Edits journeys at random for as long as you want: `npm run fuzz -- --edits 1000000 [--seed n]`. A failure prints the seed, the
// smallest session of edits that fails and what fails in it, and ends with 1.
import { parseArgs } from 'node:util';
import { openInProcess } from '../test/fuzz/in-process-server.js';
import { typeAtRandom, type TypingFigures } from '../test/fuzz/typing-session.js';

const { values } = parseArgs({ options: { edits: { type: 'string', default: '200000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000_000) } } });
const [edits, seed] = [readCount('edits', values.edits), readCount('seed', values.seed)];
const began = performance.now();
let told = began;

console.log(`${edits} edits with the seed ${seed}`);
try {
  const total = await typeAtRandom({ edits, seed, openServer: openInProcess, report: tellSometimes });
  console.log(`${describe(total)}\nNo exception, no request without an answer, and always what a fresh server knows. The slowest answer was to ${total.slowest}.`);
} catch (error) {
  // A session that was interrupted goes on, and with it what gathers the complaints of the server: the console is not ours yet.
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n\nTo try it again: npm run fuzz -- --edits ${edits} --seed ${seed}\n`);
  process.exitCode = 1;
}

function tellSometimes(figures: TypingFigures): void {
  if (performance.now() - told < 10_000) return;
  told = performance.now();
  console.log(describe(figures));
}

function describe({ edits: done, requests, longest }: TypingFigures): string {
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage();
  const work = (user + system) / 1_000_000;
  return `${done} edits and ${requests} requests in ${seconds.toFixed(0)} s, of which ${work.toFixed(0)} s of work, ${((work * 1000) / done).toFixed(1)} ms an edit; the longest request ${longest.toFixed(0)} ms`;
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`--${name} is a whole number, such as 200000, and not ${text}.`);
  return count;
}
