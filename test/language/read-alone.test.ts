import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { readAlone } from '../../src/language/read-alone.js';
import { readText } from './read-text.js';

const examples = new URL('../../examples/', import.meta.url);

describe('a text that is read alone', () => {
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.journey'))) {
    it(`means what ${name} means as a file without the others`, () => checkSame(readFileSync(new URL(name, examples), 'utf8')));
  }

  it('means the same where it is broken, and says the same of it', async () => {
    await checkSame('');
    await checkSame('journey "A" {\n  stage "S" {\n    and then who knows\n    step "T"\n');
    await checkSame('\n\njourney "A {\n stage');
    await checkSame('{'.repeat(5_000));
  });

  it('counts lines from 1', () => {
    equal(readAlone('journey "A" {\n  nonsense here\n}').problem?.line, 2);
    equal(readAlone('journey "A"').problem, undefined);
  });
});

async function checkSame(text: string): Promise<void> {
  const { document, problem } = readAlone(text);
  const file = await readText(text);
  deepEqual(document, file.document);
  deepEqual(problem, file.problem && { message: file.problem.message, line: file.problem.range.start.line + 1 });
}
