/** The running text of the reference pages. */
export const referenceWords = {
  vi: {
    head: `# Biểu mẫu: cách viết chỉ dẫn

Thiết kế biểu trên một trang tính, ngay trong Excel. Chỗ cần điền viết giữa \`{{\` và \`}}\`; Rollcall điền vào một bản sao, biểu gốc không thay đổi. Trang này do bộ kiểm thử soạn ra: mỗi kết quả là kết quả thật. Các quy tắc T… nằm ở [SPEC.md](../src/template/SPEC.md). Trong các bảng dưới đây, dấu \`|\` ngăn các ô của một dòng.`,
    data: '## Số liệu dùng trong các ví dụ',
    columns: 'Họ và tên | Huyện | Xã | Giới tính | Tuổi | Ngạch',
    figures:
      'Huyện Thanh Xa không có xã nào. Hai chỉ tiêu: `young_commune` (dưới 40 tuổi, không dưới 15 %) và `women_leadership` (nữ, không dưới 50 %); ngày chốt 30/11/2023.',
    form: 'Biểu mẫu:',
    result: 'Kết quả:',
    properties: `## Các tên dùng được

- Ở mọi nơi: \`asOf\`, \`unit\`, mã của từng chỉ tiêu.
- Chỉ tiêu: \`code title group source numerator possible unknown denominator undecided value lowest highest share shareOfAll target upper expected comparator targetText due difference missing missingByAdding allowed verdict timing reached missed sentence\`.
- Đơn vị (\`unit district commune department\`…): \`name code level depth path people parent\`, tên cấp trên nó, và mã của từng chỉ tiêu.
- Người (\`person\`): mọi cột của danh sách, \`age\`, \`unit\`, tên cấp đơn vị.
- Tháng và báo cáo (\`month report\`): \`date month year\` và các tên của chỉ tiêu.
- Nhóm (\`group\`): \`name size\`.
- Lượt lặp: \`index count number isFirst isLast\`.
- Hàm: \`IF AND OR NOT ROUND TEXT UPPER LOWER YEAR MONTH DAY COUNT SUM AVERAGE MEDIAN MIN MAX\`.`,
    tail: `## Trang riêng cho từng đơn vị, ngắt trang, bản để gửi

- \`{{#sheets district}}\` … \`{{/sheets}}\` ở bất kỳ ô nào: mỗi huyện một trang tính, tên trang hợp lệ và không trùng; cả trang nói về huyện đó.
- \`{{pageBreak}}\` trong một khối: trang in mới bắt đầu trước dòng đó, trừ lượt đầu tiên.
- Biểu đồ vẽ trên các ô của khối sẽ vẽ trên mọi dòng mà khối đã lặp thành; tên vùng, bảng, vùng in, định dạng có điều kiện, kiểm tra dữ liệu và ô gộp cũng đi theo.
- \`npm run report -- DANHSACH.xlsx --template BIEUMAU.xlsx\`, thêm \`--unit "Tên đơn vị"\` cho một đơn vị, \`--as-of\` cho ngày chốt, \`--values-only\` cho bản không có công thức.
- Điền lại sẽ cập nhật chính bản sao đó; điều cán bộ ghi thêm ngoài các ô được điền vẫn còn và đi theo dòng của nó.
- Nếu chương trình khác (như LibreOffice) đã lưu sổ tính, phần ghi nhớ lần điền trước bị mất: Rollcall để nguyên bản cũ cùng các ghi chú, tạo một bản mới bên cạnh và báo cho biết.`,
  },
  en: {
    head: `# Forms: how to write directives

Design a form on a sheet, in Excel itself. What is to be filled in stands between \`{{\` and \`}}\`; Rollcall fills a copy, the form itself never changes. This page is composed by the tests: every result is a real one. The rules T… stand in [SPEC.md](../src/template/SPEC.md). In the listings below \`|\` separates the cells of a row.`,
    data: '## The data of the examples',
    columns: 'Full name | District | Commune | Gender | Age | Rank',
    figures:
      'The district Thanh Xa has no commune. Two indicators: `young_commune` (under 40, not less than 15 %) and `women_leadership` (women, not less than 50 %); as of 30 November 2023.',
    form: 'Form:',
    result: 'Result:',
    properties: `## The names

- Everywhere: \`asOf\`, \`unit\`, the code of every indicator.
- Indicators: \`code title group source numerator possible unknown denominator undecided value lowest highest share shareOfAll target upper expected comparator targetText due difference missing missingByAdding allowed verdict timing reached missed sentence\`.
- Units (\`unit district commune department\`…): \`name code level depth path people parent\`, the level of a unit above, and the code of every indicator.
- People (\`person\`): every column of the roster, \`age\`, \`unit\`, levels of units.
- Months and reports (\`month report\`): \`date month year\` and the names of indicators.
- Groups (\`group\`): \`name size\`.
- Turns of a block: \`index count number isFirst isLast\`.
- Functions: \`IF AND OR NOT ROUND TEXT UPPER LOWER YEAR MONTH DAY COUNT SUM AVERAGE MEDIAN MIN MAX\`.`,
    tail: `## A sheet for each unit, page breaks, copies to send

- \`{{#sheets district}}\` … \`{{/sheets}}\` in any cells: a sheet for every district, with a legal name that no other sheet has; the whole sheet speaks of that district.
- \`{{pageBreak}}\` in a block: a new printed page begins before the row, except in the first turn.
- A chart drawn on cells of a block draws all rows that the block became; names, tables, print area, conditional formats, validation and merged cells follow too.
- \`npm run report -- ROSTER.xlsx --template FORM.xlsx\`, with \`--unit "Name"\` for one unit, \`--as-of\` for the day, \`--values-only\` for a copy without formulas.
- Filling again updates that very copy; what officers wrote beside the filled cells stays and goes with its row.
- When another program (such as LibreOffice) saved the workbook, the record of the last filling is lost: Rollcall leaves the old copy with its remarks, makes a new one beside it and says so.`,
  },
} as const;
