/** Certain, possible, denominator and undecided, by what they are the answer to. */
export type Answers = Map<string, readonly [number, number, number, number]>;

/** The number of answers other than nothing at all, and a checksum whatever their order. */
export function summarizeAnswers(answers: Answers): string {
  let sum = 0;
  let known = 0;
  for (const [name, counts] of answers) {
    if (counts.every((count) => count === 0)) continue;
    known++;
    let hash = 0;
    for (const letter of `${name} ${counts.join()}`) {
      hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
    }
    sum = (sum + hash) % 4_294_967_296;
  }
  return `${known}:${sum.toString(16)}`;
}
