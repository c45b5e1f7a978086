/** What a computation in steps comes to. */
export function runSteps<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How often a computation in steps lets others go first. */
export function countPauses(steps: Generator): number {
  let pauses = 0;
  while (!steps.next().done) pauses++;
  return pauses;
}
