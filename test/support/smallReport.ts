import type { Indicator } from '../../src/core/indicators/Indicator';
import { evaluateIndicators } from '../../src/core/indicators/evaluateIndicators';
import { explainIndicator } from '../../src/core/indicators/explainIndicator';
import type { Explanation } from '../../src/core/indicators/Explanation';
import type { RawCell } from '../../src/core/roster/RosterInput';
import { RosterReader } from '../../src/core/roster/RosterReader';
import { compareIndicator } from '../../src/core/targets/compareIndicator';
import type { Report } from '../../src/report/Report';
import { exampleDay } from './exampleReport';

/** A report of real rows: read, counted and explained by the engine as of 30 November 2023. */
export function smallReport(
  rows: readonly (readonly RawCell[])[],
  indicators: readonly Indicator[],
  rest: Partial<Report> = {},
): Report {
  const reader = new RosterReader({ asOf: exampleDay });
  reader.add({ sheet: 'Danh sách', firstRow: 0, firstColumn: 0, rows });
  const roster = reader.finish();
  const { results } = evaluateIndicators(roster, indicators, { asOf: exampleDay });
  const explanations = new Map<string, Explanation>();
  for (const { indicator } of results) {
    const { explanation } = explainIndicator(roster, indicator, { asOf: exampleDay });
    if (explanation) explanations.set(indicator.code, explanation);
  }
  return {
    language: 'vi',
    asOf: exampleDay,
    roster: {
      sheets: roster.sheets.map(({ name }) => name),
      rows: roster.rowCount,
      people: roster.personCount,
      // Not the roster's own, which changes with how rosters are read.
      fingerprint: '0123456789abcdef',
    },
    units: roster.units,
    indicators: results.map((result) => compareIndicator(result, roster.units, exampleDay)),
    issues: roster.issues,
    protocol: roster.protocol,
    detail: { roster, explanations },
    ...rest,
  };
}

/** Six people with every way to stand to "under 40": sure, unsure, no, missing. */
export const smallRows: readonly (readonly RawCell[])[] = [
  ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Xã', 'Chức vụ', 'Dân tộc'],
  ['Nguyễn Văn An', '01/02/1990', 'Nam', 'Xã Mẫu', 'Ủy viên', 'Kinh'],
  ['Trần Thị Bình', '1983', 'Nữ', 'Xã Mẫu', 'Bí thư', 'Tày'],
  ['Lê Văn Cường', '05/06/1970', 'Nam', 'Xã Mẫu', 'Ủy viên', 'Kinh'],
  ['Phạm Thị Dung', '', 'Nữ', 'Xã Hai', 'Ủy viên', 'Kinh'],
  ['Hoàng Văn Em', '31/02/1980', 'Nam', 'Xã Hai', 'Ủy viên', 'Kinh'],
  ['Đỗ Văn Giang', '07/08/1995', 'Nam', 'Xã Hai', 'Ủy viên', 'Kinh'],
];
