/** Work in steps of some milliseconds at most: between two of them whoever runs it may do something else, or leave it at that. */
export type Steps<Result> = Generator<void, Result, void>;

/** All steps one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
