interface Answer {
  readonly text: Promise<string | undefined>;
  size: number;
}

/** Keeps the answers to the last questions, of so many characters together. What has been forgotten is asked again. */
export function keepRecent(ask: (question: string) => Promise<string | undefined>, mostCharacters: number): (question: string) => Promise<string | undefined> {
  // A map hands out first what was put in first.
  const answers = new Map<string, Answer>();
  let held = 0;
  const forgetOldest = (): void => {
    for (const [question, { size }] of answers) {
      if (held <= mostCharacters) return;
      answers.delete(question);
      held -= size;
    }
  };
  return (question) => {
    const answer = answers.get(question) ?? { text: ask(question), size: 0 };
    answers.delete(question);
    answers.set(question, answer);
    // Whoever asked hears of a failure.
    if (answer.size === 0) void answer.text.then((text) => {
      if (answers.get(question) !== answer || answer.size > 0) return;
      answer.size = text?.length ?? 0;
      held += answer.size;
      forgetOldest();
    }, () => undefined);
    return answer.text;
  };
}
