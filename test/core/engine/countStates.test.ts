import fc from 'fast-check';
import { countStates } from '../../../src/core/engine/countStates';
import { indexPeople } from '../../../src/core/engine/PeopleIndex';
import { PERSON_STATES } from '../../../src/core/engine/PersonState';

/** A district of two communes beside another district, under the whole. */
const PARENTS = Uint32Array.of(0, 0, 1, 1, 0);

const entry = fc.record({
  person: fc.nat(3),
  group: fc.nat(4),
  state: fc.constantFrom(0, 1, 2, 4, 64, 127),
});

test('a person counts once in each group, with the states of all entries there', () => {
  const property = fc.property(fc.array(entry), (entries) => {
    const people = indexPeople(
      Uint32Array.from(entries, ({ person }) => person),
      4,
    );
    const groupOf = Uint32Array.from(entries, ({ group }) => group);
    const states = Uint8Array.from(entries, ({ state }) => state);
    const counts = countStates(states, people, { groupCount: 5, groupOf, parents: PARENTS });
    const expected = new Uint32Array(5 * PERSON_STATES);
    for (const group of [0, 1, 2, 3, 4]) {
      for (const person of [0, 1, 2, 3]) {
        const own = entries.filter(
          (one) => one.person === person && around(one.group).includes(group),
        );
        const state = own.reduce((all, one) => all | one.state, 0);
        if (state === 0) continue;
        const place = group * PERSON_STATES + state;
        expected[place] = (expected[place] ?? NaN) + 1;
      }
    }
    expect(counts).toEqual(expected);
  });
  fc.assert(property, { seed: 20231130 });
});

function around(group: number): readonly number[] {
  const parent = PARENTS[group] ?? NaN;
  return parent === group ? [group] : [group, ...around(parent)];
}
