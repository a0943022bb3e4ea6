import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { refuseOtherFile } from '../../src/extension/preview/refuse-other-file.js';
import type { FromWebview } from '../../src/protocol.js';

const [shown, other] = ['file:///a.journey', 'file:///b.journey'];

function check(message: FromWebview, expected: readonly [isRefused: boolean, refusals: number]): void {
  const told: unknown[] = [];
  const isRefused = refuseOtherFile(message, other, (outcome) => { told.push(outcome); });
  deepEqual([isRefused, told.length], expected);
}

describe('a preview that has turned to another file than its page shows', () => {
  it('edits neither, and says so', () => {
    check({ type: 'edit', uri: shown, version: 1, edit: { type: 'delete', element: 'journeys/0/stages/0' } }, [true, 1]);
  });

  it('undoes, exports and reveals nothing', () => {
    check({ type: 'undo', uri: shown }, [true, 0]);
    check({ type: 'reveal', uri: shown, key: 'journeys/0', focus: true }, [true, 0]);
  });

  it('does what is meant for its own file, and for itself', () => {
    check({ type: 'undo', uri: other }, [false, 0]);
    check({ type: 'lock', isLocked: true }, [false, 0]);
  });
});
