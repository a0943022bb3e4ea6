/** The latest V8 that was seen to know the setting. One that doesn't would complain at every run. */
const latestKnown = 14;

/**
 * Tells V8 to optimise a function when it has been called 4,000 times, instead of 400. A picture calls most functions once or twice for each step, so that
 * the compiler works on nearly all of them at once, and is done with many when nobody calls them any more.
 * V8 keeps compiled code apart by its settings, so this comes before any of that is read.
 */
export function optimiseLate(): void {
  if (Number.parseInt(process.versions.v8) <= latestKnown) process.getBuiltinModule('node:v8').setFlagsFromString('--invocation-count-for-maglev=4000');
}
