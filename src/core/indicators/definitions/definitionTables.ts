import type { TableShape } from './findTables';

/** One row per indicator. */
export const indicatorTable = {
  name: 'indicators',
  columns: [
    { key: 'code', labels: { vi: 'Mã', en: 'Code' }, isRequired: true },
    {
      key: 'titleVi',
      labels: { vi: 'Tên chỉ tiêu', en: 'Vietnamese title' },
      aliases: ['Chỉ tiêu, tiêu chí'],
    },
    { key: 'titleEn', labels: { vi: 'Tên tiếng Anh', en: 'English title' }, aliases: ['Title'] },
    { key: 'groupVi', labels: { vi: 'Nhóm', en: 'Vietnamese group' } },
    { key: 'groupEn', labels: { vi: 'Nhóm tiếng Anh', en: 'English group' }, aliases: ['Group'] },
    { key: 'kind', labels: { vi: 'Cách tính', en: 'Kind' }, isRequired: true },
    { key: 'level', labels: { vi: 'Cấp đơn vị', en: 'Unit level' } },
    { key: 'population', labels: { vi: 'Đối tượng', en: 'Population' } },
    { key: 'condition', labels: { vi: 'Điều kiện', en: 'Condition' }, isRequired: true },
    { key: 'second', labels: { vi: 'Điều kiện thứ hai', en: 'Second condition' } },
    { key: 'atLeast', labels: { vi: 'Số người ít nhất', en: 'At least people' } },
    {
      key: 'atLeastShare',
      labels: { vi: 'Tỷ lệ ít nhất', en: 'At least share' },
      aliases: ['Tỉ lệ ít nhất'],
    },
    { key: 'comparator', labels: { vi: 'So sánh', en: 'Comparator' } },
    { key: 'value', labels: { vi: 'Chỉ tiêu', en: 'Target' } },
    { key: 'upper', labels: { vi: 'Đến', en: 'Up to' } },
    { key: 'due', labels: { vi: 'Hạn', en: 'Due date' }, aliases: ['Thời hạn'] },
    { key: 'baselineDate', labels: { vi: 'Ngày gốc', en: 'Baseline date' } },
    { key: 'baselineValue', labels: { vi: 'Giá trị gốc', en: 'Baseline value' } },
    { key: 'path', labels: { vi: 'Lộ trình', en: 'Path' } },
    { key: 'breakdowns', labels: { vi: 'Phân tổ', en: 'Breakdowns' } },
    { key: 'sourceVi', labels: { vi: 'Nguồn', en: 'Vietnamese source' } },
    {
      key: 'sourceEn',
      labels: { vi: 'Nguồn tiếng Anh', en: 'English source' },
      aliases: ['Source'],
    },
    { key: 'validFrom', labels: { vi: 'Hiệu lực từ', en: 'Valid from' } },
    { key: 'validTo', labels: { vi: 'Hiệu lực đến', en: 'Valid to' } },
    { key: 'age', labels: { vi: 'Cách tính tuổi', en: 'Age counted' } },
    { key: 'leapDay', labels: { vi: 'Sinh ngày 29/02', en: 'Born on 29 February' } },
  ],
} as const satisfies TableShape;

/** One row per target of a unit or level, or per interim value (neither unit nor level). */
export const unitTargetTable = {
  name: 'unitTargets',
  columns: [
    { key: 'code', labels: { vi: 'Mã', en: 'Code' }, isRequired: true },
    { key: 'validFrom', labels: { vi: 'Hiệu lực từ', en: 'Valid from' } },
    { key: 'level', labels: { vi: 'Cấp đơn vị', en: 'Unit level' } },
    { key: 'unit', labels: { vi: 'Đơn vị', en: 'Unit' }, isRequired: true },
    { key: 'date', labels: { vi: 'Năm hoặc ngày', en: 'Year or date' }, aliases: ['Năm', 'Year'] },
    { key: 'value', labels: { vi: 'Chỉ tiêu', en: 'Target' }, isRequired: true },
    { key: 'upper', labels: { vi: 'Đến', en: 'Up to' } },
  ],
} as const satisfies TableShape;

/** The line above the indicators that names the pack. */
export const packTable = {
  name: 'pack',
  columns: [
    { key: 'name', labels: { vi: 'Bộ chỉ tiêu', en: 'Indicator pack' }, isRequired: true },
    { key: 'titleVi', labels: { vi: 'Tên bộ chỉ tiêu', en: 'Vietnamese title of the pack' } },
    { key: 'titleEn', labels: { vi: 'Tên tiếng Anh của bộ', en: 'English title of the pack' } },
  ],
} as const satisfies TableShape;
