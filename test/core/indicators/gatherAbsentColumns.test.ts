import { gatherAbsentColumns } from '../../../src/core/indicators/gatherAbsentColumns';
import type { Indicator } from '../../../src/core/indicators/Indicator';
import type { Issue } from '../../../src/core/Issue';

const indicators: readonly Indicator[] = ['a', 'b'].map((code) => ({
  code,
  title: { vi: `Chỉ tiêu ${code}`, en: `Indicator ${code}` },
  measure: { kind: 'share', population: '[Ngạch] = "CV"', condition: '[Ngạch] = "CVC"' },
}));

const absent = (source: string, name: string): Issue => ({
  code: 'condition-field-absent',
  severity: 'warning',
  at: { in: 'formula', source, start: 0, end: 7 },
  parameters: { name },
});

test('a column that several indicators ask for is missing once, with each of them once', () => {
  const other: Issue = { ...absent('b.condition', 'Tuoi'), code: 'condition-field-unknown' };
  const issues = [
    absent('a.population', 'Ngạch'),
    absent('a.condition', 'Ngạch'),
    other,
    absent('b.population', 'Ngạch'),
    absent('b.population', 'Tuổi'),
  ];
  expect(gatherAbsentColumns(issues, indicators)).toMatchObject([
    {
      code: 'column-absent',
      severity: 'warning',
      at: { in: 'workbook' },
      parameters: {
        name: 'Ngạch',
        codes: ['a', 'b'],
        titles: [
          { vi: 'Chỉ tiêu a', en: 'Indicator a' },
          { vi: 'Chỉ tiêu b', en: 'Indicator b' },
        ],
      },
    },
    { code: 'column-absent', parameters: { name: 'Tuổi', codes: ['b'] } },
    other,
  ]);
});

test('one that stands at a cell of a definition sheet stays there', () => {
  const atCell: Issue = {
    ...absent('', 'Ngạch'),
    at: { in: 'cell', sheet: 'Chỉ tiêu', row: 3, column: 2 },
  };
  expect(gatherAbsentColumns([atCell], indicators)).toEqual([atCell]);
});
