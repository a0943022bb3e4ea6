import type { LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import type { ErrorHandler } from 'vscode-languageclient';
import type { KeepAlive } from './keep-alive.js';

/** Has the client start the server again as often as it ends: its own handler gives up after the fifth time in three minutes. */
export function restartHandler({ ended }: Pick<KeepAlive, 'ended'>, channel: LogOutputChannel): ErrorHandler {
  return {
    error(error) {
      channel.error(error);
      return { action: ErrorAction.Continue, handled: true };
    },
    async closed() {
      return { action: await ended() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}
