import { keyOfPlane, opposite, type Plane } from './Plane';

/**
 * What is counted. For a person with several entries a predicate holds when it holds for one of
 * them – except a *joint* predicate, which is decided on the person: that all of some predicates
 * hold, each for whichever entry, and none of others.
 */
export class PredicateList {
  readonly planes: Plane[] = [];
  readonly joints: JointPredicate[] = [];
  readonly #byKey = new Map<string, number>();

  /** `hasSeveralEntries`: whether anybody has more than one entry. */
  constructor(readonly hasSeveralEntries: boolean) {}

  /** The number of a predicate that holds for a person when it holds for an entry. */
  add(plane: Plane): number {
    return this.#number(keyOfPlane(plane), plane);
  }

  /** The number of a joint predicate; where everybody has one entry, it is one like any other. */
  addJoint(all: readonly Plane[], none: readonly Plane[] = []): number {
    const plane: Plane = { kind: 'all', parts: [...all, ...none.map(opposite)] };
    if (!this.hasSeveralEntries) return this.add(plane);
    const key = `joint ${all.map(keyOfPlane).join()} not ${none.map(keyOfPlane).join()}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const own = { all: all.map((one) => this.add(one)), none: none.map((one) => this.add(one)) };
    const predicate = this.#number(key, plane);
    this.joints.push({ predicate, ...own });
    return predicate;
  }

  #number(key: string, plane: Plane): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const number = this.planes.push(plane) - 1;
    this.#byKey.set(key, number);
    return number;
  }
}

export interface JointPredicate {
  readonly predicate: number;
  readonly all: readonly number[];
  readonly none: readonly number[];
}
