/**
 * A function whose answer is kept with the object that it was asked for, for as long as that object is there. Whatever else it is given
 * must follow from the object.
 */
export function onceFor<About extends object, More extends readonly unknown[], Answer>(
  answer: (about: About, ...more: More) => Answer,
): (about: About, ...more: More) => Answer {
  const answers = new WeakMap<About, { readonly answer: Answer }>();
  return (about, ...more) => {
    const known = answers.get(about);
    if (known !== undefined) return known.answer;
    const first = answer(about, ...more);
    answers.set(about, { answer: first });
    return first;
  };
}
