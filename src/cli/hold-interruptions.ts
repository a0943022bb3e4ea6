const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets what is being written be finished before Ctrl+C ends the process. Node ends at once where nobody listens to a signal; to a
 * listener it is told only when the work at hand is done. Then the signal is sent again, so that a shell sees what it expects.
 */
export function holdInterruptions(): void {
  for (const signal of signals) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.kill(process.pid, signal));
  }
}
