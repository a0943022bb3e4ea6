export interface WhenQuiet {
  /** Asks for the task once more. */
  ask(): void;
  dispose(): void;
}

/** Runs a task when it has not been asked for during so many milliseconds: once for a burst. */
export function whenQuiet(task: () => void, milliseconds: number): WhenQuiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask() {
      clearTimeout(timer);
      timer = setTimeout(task, milliseconds);
    },
    dispose() { clearTimeout(timer); },
  };
}
