import type { LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import type { ErrorHandler } from 'vscode-languageclient';
import { restartDelay } from './restart-delay.js';

export interface KeepAlive extends ErrorHandler {
  /** Starts a server at once that waits to be started again; false where none waits. */
  wake(): boolean;
  /** From now on a server that ends stays down. */
  rest(): void;
}

/** Brings the server back as often as it ends: the client's own handler gives up after the fifth time in three minutes. */
export function keepAlive(channel: LogOutputChannel): KeepAlive {
  let crashes: readonly number[] = [];
  let wakeUp: (() => void) | undefined;
  let resting = false;

  const wait = (delay: number): Promise<void> =>
    new Promise<void>((resolve) => {
      wakeUp = resolve;
      setTimeout(resolve, delay);
    }).finally(() => { wakeUp = undefined; });

  return {
    error(error) {
      channel.error(error);
      return { action: ErrorAction.Continue, handled: true };
    },
    async closed() {
      const now = Date.now();
      crashes = [...crashes, now].slice(-10);
      const delay = restartDelay(crashes, now);
      channel.warn(`The language server ended. It is started again${delay === 0 ? '' : ` in ${delay} ms`}.`);
      await wait(delay);
      return { action: resting ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
    },
    wake() {
      const waiting = wakeUp;
      waiting?.();
      return waiting !== undefined;
    },
    rest() {
      resting = true;
      wakeUp?.();
    },
  };
}
