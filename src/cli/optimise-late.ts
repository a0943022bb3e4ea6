/** The V8s that have this compiler and were seen to know the setting: those of Node 24 and 26. One that doesn't know it would complain at every run. */
const [first, last] = [13, 14];

/**
 * Tells V8 to optimise a function when it has been called 4,000 times, instead of 400. A picture calls most functions once or twice for each step, so that
 * the compiler works on nearly all of them at once, and is done with many when nobody calls them any more.
 * V8 refuses code that was compiled under other settings, so this comes before what earlier runs have kept is read.
 */
export function optimiseLate(): void {
  const version = Number.parseInt(process.versions.v8);
  if (version >= first && version <= last) process.getBuiltinModule('node:v8').setFlagsFromString('--invocation-count-for-maglev=4000');
}
