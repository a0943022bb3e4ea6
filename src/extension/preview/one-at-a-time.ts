/**
 * A task that never runs twice at the same time. Asked again while it runs, however often, it runs once more when it is done:
 * so a burst of keystrokes costs two readings, and the last one sees the last text.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let asked = 0;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let answered = 0; answered !== asked;) {
      answered = asked;
      await task();
    }
  }

  return () => {
    asked += 1;
    running ??= run().finally(() => { running = undefined; });
    return running;
  };
}
