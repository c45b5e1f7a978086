import type { Box } from './disjointBoxes';

/** Boxes, each once however many predicates are made of it: what is counted. */
export class BoxList {
  readonly boxes: Box[] = [];
  readonly #numbers = new Map<string, number>();

  add(box: Box): number {
    const key = keyOf(box);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.boxes.push(box) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

function keyOf(box: Box): string {
  return [...box]
    .sort(([left], [right]) => left - right)
    .map(([factor, set]) => `${factor}:${set.join('')}`)
    .join(' ');
}
