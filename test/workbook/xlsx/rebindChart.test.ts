import { areaAddress } from '../../../src/sheet/address';
import type { ChartDescription } from '../../../src/sheet/ChartDescription';
import { rebindChart } from '../../../src/workbook/xlsx/rebindChart';

const reference = (cells: string): string => `<c:numRef><c:f>Sheet!${cells}</c:f></c:numRef>`;
const points = (x: string, y: string): string =>
  `<c:ser><c:xVal>${reference(x)}</c:xVal><c:yVal>${reference(y)}</c:yVal></c:ser>`;
const column = (at: number) => ({ area: { row: 1, column: at, rows: 3, columns: 1 } });

test('points in a plane are bound to their own x and y values', () => {
  const series = `${points('B2', 'C2')}${points('C2', 'D2')}`;
  const part = `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:scatterChart>${series}</c:scatterChart></c:plotArea></c:chart></c:chartSpace>`;
  const look = { name: '', as: 'markers', color: '' } as const;
  const chart: ChartDescription = {
    key: 'Chart 1',
    title: '',
    description: '',
    place: column(6).area,
    kind: 'column',
    categories: column(1),
    series: [
      { ...look, values: column(2) },
      { ...look, values: column(3), categories: column(2) },
    ],
    valueAxis: { numberFormat: 'General' },
    legend: 'none',
  };
  const bound = rebindChart(
    part,
    chart,
    {
      reference: ({ area }) => areaAddress(area),
      values: () => [1, 2, 3],
      isOwn: (text) => text.startsWith('Sheet!'),
    },
    false,
  );
  expect(bound.match(/<c:f>[^<]*/g)).toEqual(
    ['B2:B4', 'C2:C4', 'C2:C4', 'D2:D4'].map((cells) => `<c:f>${cells}`),
  );
});
