import { startGitHub } from '../../test/action/fake-github.js';
import { createRepository } from '../../test/action/repository.js';
import { installAction, runAction } from '../../test/action/run-action.js';
import { journey } from '../journeys.js';
import { inTurns, timed } from '../measure.js';
import { milliseconds, type Row } from '../row.js';

const files = 200;
const stepsOfFile = 20;

/** What a pull request with 200 changed files costs: the process of the action, from reading both versions out of git to the comment and the pictures. */
export const pullRequest: Row = {
  id: 'pull-request',
  async run() {
    const [github, action] = [await startGitHub(), await installAction()];
    const text = journey({ steps: stepsOfFile });
    const repository = createRepository(writeFiles(text));
    repository.commit(writeFiles(text.replaceAll(/Page number (\d*)3"/g, 'Site $1"').replaceAll(/step Step(\d*)7 "Step/g, 'step Stap$1 "Stop')));
    const side = {
      measure: () => timed(async () => {
        const { exitCode, log } = await runAction({ action, github, repository });
        if (exitCode !== 0) throw new Error(log);
      }),
      end: async () => {
        await github.close();
        repository.remove();
        action.remove();
      },
    };
    const { process: figure } = await inTurns({ process: side }, 3, 1);
    return [{ what: 'a pull request with 200 changed files, in s', figures: milliseconds(figure), ratio: figure / 1000, must: 10, aim: NaN }];
  },
};

function writeFiles(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: files }, (_, index) => [`maps/map-${index}.journey`, text.replace('journey Long', `journey Long${index}`)]));
}
