import { parseXml } from '../../../src/workbook/xlsx/parseXml';
import { readPlace } from '../../../src/workbook/xlsx/readCharts';

const from = '<from><col>10</col><colOff>0</colOff><row>2</row><rowOff>0</rowOff></from>';

test('a chart between two cells covers what is between them', () => {
  const to = '<to><col>15</col><colOff>0</colOff><row>9</row><rowOff>0</rowOff></to>';
  const anchor = parseXml(`<twoCellAnchor>${from}${to}</twoCellAnchor>`);
  expect(readPlace(anchor)).toEqual({ row: 2, column: 10, rows: 7, columns: 5 });
});

test('a chart with a size instead of an end covers as many usual cells', () => {
  // 15 × 7.5 cm, as openpyxl makes charts.
  const anchor = parseXml(`<oneCellAnchor>${from}<ext cx="5400000" cy="2700000"/></oneCellAnchor>`);
  expect(readPlace(anchor)).toEqual({ row: 2, column: 10, rows: 14, columns: 9 });
});
