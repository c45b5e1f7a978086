import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';

/** Texts that another program might run, compute, fill in, turn around or stumble over. */
export const evilTexts: readonly string[] = [
  '<img src=x onerror="top.evil=1">',
  '"><script>top.evil=1</script>',
  '=HYPERLINK("https://evil.example/","Xem")',
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  "'=1+1",
  '\t=1+1',
  '{{young_commune.numerator}}',
  '{{#each commune}}',
  '${1+1} %s {0}',
  '\u202ennaV nễyugN',
  '\u200bNguyễn\u200d Văn\ufeff',
  `Nguyễn ${'Văn '.repeat(73)}Dài`,
  '"Nguyễn" \'Văn\' `Nháy`',
  'Nguyễn\nVăn\r\nXuống',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '#REF!',
  'TRUE',
  ']]><!--',
];

/** People, communes and districts that bear these names; every third person is young. */
export function evilRoster(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const { cells } = workbook.addSheet("Cấp ủy 'xã' <b>=1+1");
  const header = [
    'TT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Huyện',
    'Xã',
    'Cấp ủy viên',
    'Xếp loại',
  ];
  header.forEach((value, column) => cells.setContent(0, column, { value }));
  evilTexts.forEach((text, index) => {
    const other = evilTexts[(index * 7 + 3) % evilTexts.length] ?? text;
    const row = [
      index + 1,
      text,
      index % 3 === 0 ? 34_000 + index : 27_000 + index,
      index % 2 === 0 ? 'Nam' : 'Nữ',
      evilTexts[index % 5] ?? text,
      other,
      'x',
      'Hoàn thành tốt nhiệm vụ',
    ];
    row.forEach((value, column) => {
      cells.setContent(index + 1, column, { value });
      if (column === 2) cells.setStyle(index + 1, column, { numberFormat: 'dd/mm/yyyy' });
    });
  });
  return workbook;
}
