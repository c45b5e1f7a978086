import { placeInUnit } from '../../../src/core/projection/placeInUnit';
import type { FieldValue } from '../../../src/core/projection/readFieldValue';
import { buildRoster } from '../../support/buildRoster';

/** Numbers: 1 Huyện A, 2 Xã Một, 3 Văn phòng, 4 Xã Hai, 5 Huyện B, 6 Xã Một, 7 Sở Tài chính. */
const ROSTER = buildRoster([{ key: 'unit', kind: 'text' }], [], {
  levels: ['district', 'commune', 'department'],
  units: [
    ['Huyện A', 'Xã Một', 'Văn phòng'],
    ['Huyện A', 'Xã Hai'],
    ['Huyện B', 'Xã Một'],
    ['Sở Tài chính'],
  ],
});

type Texts = Readonly<Record<string, string>>;

test.each<[Texts, number, Texts]>([
  [{ unit: 'Xã Hai' }, 4, { district: 'Huyện A', commune: 'Xã Hai', unit: 'Xã Hai' }],
  [{ unit: 'xã hai' }, 4, { district: 'Huyện A', commune: 'Xã Hai', unit: 'xã hai' }],
  [{ commune: 'xã hai' }, 4, { district: 'Huyện A', commune: 'Xã Hai', unit: 'Xã Hai' }],
  [{ district: 'H. B' }, 5, { district: 'Huyện B', commune: '', unit: 'Huyện B' }],
  [
    { district: 'Huyện B', commune: 'Xã Một' },
    6,
    { district: 'Huyện B', commune: 'Xã Một', unit: 'Xã Một' },
  ],
  [
    { district: 'Huyện A', unit: 'Văn phòng' },
    3,
    { district: 'Huyện A', commune: 'Xã Một', unit: 'Văn phòng' },
  ],
  [
    { district: '', commune: 'Huyện B/Xã Một', unit: '' },
    6,
    { district: 'Huyện B', commune: 'Xã Một', unit: 'Xã Một' },
  ],
  [
    { district: 'Huyện B', unit: 'Huyện B' },
    5,
    { district: 'Huyện B', commune: '', unit: 'Huyện B' },
  ],
])('[P14] %j is unit %d, and its columns follow', (texts, unit, completed) => {
  expect(place(texts)).toEqual({ unit, values: new Map(valuesOf(completed)) });
});

test.each<[string, Texts]>([
  ['unknown', { unit: 'Xã Ba' }],
  ['that two units bear', { unit: 'Xã Một' }],
  ['in another district', { district: 'Huyện B', commune: 'Xã Hai' }],
  ['in an unknown district', { district: 'Huyện C', commune: 'Xã Hai' }],
  ['two communes at once', { commune: 'Xã Hai', unit: 'Văn phòng' }],
])('[P15] a name that is %s names no unit', (_, texts) => expect(place(texts)).toBeNull());

test('[P14] values without a unit stay where they are', () => {
  const values = new Map<string, FieldValue>([['salary', { kind: 'number', number: 3 }]]);
  expect(placeInUnit(ROSTER, values)).toEqual({ values });
  expect(place({ unit: '' })).toEqual({ values: new Map(valuesOf({ unit: '' })) });
});

test('[P14] a unit keeps its text where the tree has no level for it', () => {
  const flat = buildRoster([{ key: 'unit', kind: 'text' }], [], { levels: [], units: [['Đội 1']] });
  const placed = placeInUnit(flat, new Map(valuesOf({ commune: 'đội 1' })));
  expect(placed).toEqual({
    unit: 1,
    values: new Map(valuesOf({ commune: 'đội 1', district: '', unit: 'Đội 1' })),
  });
});

function place(texts: Texts) {
  return placeInUnit(ROSTER, new Map(valuesOf(texts)));
}

function valuesOf(texts: Texts): [string, FieldValue][] {
  return Object.entries(texts).map(([key, text]) => [key, { kind: 'text', text }]);
}
