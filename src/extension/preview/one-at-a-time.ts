/**
 * A task that never runs twice at the same time. Asked again while it runs, however often, it runs once more when it is done, even
 * if it fails: so a burst of keystrokes costs two readings, and the last one sees the last text.
 * @throws what the first run that failed threw, to all who have asked meanwhile
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let asked = 0;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    const failures: Promise<void>[] = [];
    for (let answered = 0; answered !== asked;) {
      answered = asked;
      const attempt = task();
      await attempt.catch(() => failures.push(attempt));
    }
    await failures[0];
  }

  return () => {
    asked += 1;
    running ??= run().finally(() => { running = undefined; });
    return running;
  };
}
