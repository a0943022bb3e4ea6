/** What is told of a change, in parts that make a sentence when a full stop follows. */
export interface Telling {
  readonly subject: string;
  readonly predicate: string;
  /** What changed, where the subject is the place that it is in. */
  readonly itself?: string;
}
