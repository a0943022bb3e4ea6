import { restartDelay } from './restart-delay.js';

export interface KeepAlive {
  /** Hears that the server has ended. Says, as soon as it is time for it, whether to start it again. */
  ended(): Promise<boolean>;
  /** Starts a server at once that waits to be started again; false where none waits. */
  wake(): boolean;
  /** From now on a server that ends stays down. */
  rest(): void;
}

/** Brings the server back as often as it ends. `tell` hears of each time. */
export function keepAlive(tell: (message: string) => void): KeepAlive {
  let crashes: readonly number[] = [];
  let wakeUp: (() => void) | undefined;
  let resting = false;

  const wait = (delay: number): Promise<void> =>
    new Promise<void>((resolve) => {
      wakeUp = resolve;
      setTimeout(resolve, delay);
    }).finally(() => { wakeUp = undefined; });

  return {
    async ended() {
      crashes = [...crashes, Date.now()].slice(-10);
      const delay = restartDelay(crashes);
      tell(`The language server ended. It is started again${delay === 0 ? '' : ` in ${delay} ms`}.`);
      if (delay > 0) await wait(delay);
      return !resting;
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
