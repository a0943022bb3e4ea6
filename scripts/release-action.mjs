// Builds the action on pull requests and puts it into a commit on top of the current one, for a tag to name: GitHub runs an action
// as it stands in the repository, and what is built is not kept there otherwise.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAction } from './action/build-action.mjs';
import { commitBundle } from './action/commit-bundle.mjs';
import { messageOf } from './toolchain/announce.mjs';
import { out, root } from './toolchain/folders.mjs';
import { readJson } from './toolchain/read-json.mjs';

const { version } = /** @type {{ version: string }} */ (readJson(join(root, 'package.json')));

try {
  rmSync(join(out, 'action'), { recursive: true, force: true });
  await buildAction(join(out, 'action'));
  const commit = commitBundle(root, join('out', 'action'), `Release ${version} with the bundle of the action`);
  console.log(`The action is in commit ${commit}. To publish it:\n  git tag v${version} ${commit}\n  git push origin v${version}`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
