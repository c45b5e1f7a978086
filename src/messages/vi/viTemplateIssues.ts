import type { IssueParameters, IssueWords } from '../IssueWording';

/** What is wrong in a form: the directive's text is quoted, the nearest name offered. */
export const viTemplateIssues = {
  'template-unclosed': (p) => ({
    what: `“${p.text('text')}” mở bằng {{ mà không có }} đóng lại.`,
    advice: 'Hãy thêm }} ở cuối chỉ dẫn.',
  }),
  'template-text-unclosed': () => ({
    what: 'Dấu ngoặc kép hoặc ngoặc vuông mở ra mà không đóng.',
    advice: 'Hãy đóng lại.',
  }),
  'template-empty': () => ({
    what: 'Giữa {{ và }} không có gì.',
    advice: 'Hãy viết tên cần điền, hoặc xóa cặp ngoặc.',
  }),
  'template-syntax': (p) => ({
    what:
      p.text('text') === ''
        ? 'Chỉ dẫn bị bỏ dở.'
        : `Không hiểu “${p.text('text')}” ở chỗ này trong chỉ dẫn.`,
    advice: wanted(p) ?? 'Hãy xem lại cách viết chỉ dẫn.',
  }),
  'template-word-unknown': (p) => ({
    what: `Không có chỉ dẫn “${p.text('text')}”.`,
    advice: hint(p) ?? 'Các chỉ dẫn khối: #each, #group, #columns, #sheets, #if.',
  }),
  'template-number-expected': () => ({
    what: 'Sau “first” phải là một số.',
    advice: 'Hãy viết, ví dụ, first 5.',
  }),
  'template-list-unknown': (p) => ({
    what: `Không có danh sách “${p.text('text')}” để lặp.`,
    advice:
      hint(p) ??
      'Hãy dùng indicator, person, month, report, unit hoặc một cấp đơn vị như district, commune.',
  }),
  'template-end-missing': (p) => ({
    what: `Khối {{#${p.text('text')}}} không có chỗ kết thúc.`,
    advice: `Hãy thêm {{/${p.text('text')}}} sau ô cuối của khối.`,
  }),
  'template-end-without-start': (p) => ({
    what: `{{/${p.text('text')}}} kết thúc một khối chưa được mở.`,
    advice: `Hãy thêm {{#${p.text('text')} …}} ở đầu khối, hoặc xóa chỗ kết thúc này.`,
  }),
  'template-else-without-if': () => ({
    what: '{{else}} không nằm trong khối nào.',
    advice: 'Hãy đặt nó giữa chỗ mở và chỗ kết thúc của một khối.',
  }),
  'template-else-twice': () => ({
    what: 'Khối này đã có một {{else}}.',
    advice: 'Hãy giữ lại một.',
  }),
  'template-blocks-cross': () => ({
    what: 'Khối này chồng lên một khối khác mà không nằm gọn bên trong.',
    advice: 'Hãy đặt các khối lồng nhau hoặc trên những dòng riêng.',
  }),
  'template-block-empty': () => ({
    what: 'Giữa chỗ mở và chỗ kết thúc của khối không có dòng nào.',
    advice: 'Hãy đặt nội dung của khối vào giữa.',
  }),
  'template-name-unknown': (p) => ({
    what: `Không biết “${p.text('text')}” ở chỗ này.`,
    advice: hint(p) ?? 'Hãy dùng mã chỉ tiêu, tên cột của danh sách, hoặc một thuộc tính có sẵn.',
  }),
  'template-function-unknown': (p) => ({
    what: `Không có hàm “${p.text('text')}”.`,
    advice: hint(p) ?? 'Hãy xem danh mục hàm của biểu mẫu.',
  }),
  'template-arguments': (p) => ({
    what: `Hàm ${p.text('text')} cần ít nhất ${p.number('least')} tham số${
      p.text('most') === '' ? '' : ` và nhiều nhất ${p.number('most')}`
    }.`,
    advice: 'Hãy sửa số tham số.',
  }),
  'template-not-comparable': () => ({
    what: 'Hai giá trị này không so sánh được với nhau.',
    advice: 'Hãy so sánh số với số, ngày với ngày, chữ với chữ.',
  }),
  'template-not-number': () => ({
    what: 'Phép tính này cần số.',
    advice: 'Hãy dùng một thuộc tính là số.',
  }),
  'template-format-unknown': (p) => ({
    what: `Định dạng “${p.text('text')}” không dùng được cho giá trị này.`,
    advice: 'Hãy dùng định dạng như dd/MM/yyyy cho ngày, #,##0 hoặc 0,0% (viết 0.0%) cho số.',
  }),
  'template-translation-missing': (p) => ({
    what: `Chưa có bản dịch cho “${p.text('text')}”.`,
    advice: 'Hãy thêm vào trang từ ngữ của biểu mẫu, hoặc viết sẵn sau dấu =.',
  }),
  'template-interval': () => ({
    what: 'Vì thiếu dữ liệu của một số người, số này chưa chính xác: ô ghi mức chắc chắn và hiện dấu “≥”.',
    advice:
      'Hãy bổ sung dữ liệu còn thiếu, hoặc đặt số này trong một câu để ghi cả mức thấp nhất và cao nhất.',
  }),
  'template-formula-many': (p) => ({
    what: `Công thức ${p.text('text')} dùng một ô mà khối đã lặp thành nhiều ô.`,
    advice: 'Hãy đặt ô đó vào một hàm như SUM, hoặc đưa công thức vào trong khối.',
  }),
  'template-formula-long': (p) => ({
    what: `Sau khi điền, công thức dài ${p.number('count')} ký tự; Excel nhận nhiều nhất 8.192.`,
    advice: 'Hãy dùng SUBTOTAL trên cả khối thay cho SUM trên từng dòng.',
  }),
  'template-chart-scattered': (p) => ({
    what: `Số liệu của biểu đồ “${p.text('text')}” không còn liền nhau sau khi điền, nên biểu đồ vẽ cả các dòng xen giữa.`,
    advice: 'Hãy vẽ biểu đồ trên một bảng chỉ có các dòng cần vẽ.',
  }),
  'template-columns-short': (p) => ({
    what: `Khối cột này chỉ lặp lại đến dòng ${p.number('row')}; các chỉ dẫn ở những dòng dưới chỉ hiện một lần.`,
    advice: 'Nếu muốn lặp cả những dòng đó, hãy đặt {{/columns}} ở dòng cuối của chúng.',
  }),
  'template-charts-unseen': () => ({
    what: 'Bản Excel này không cho biết biểu đồ vẽ những ô nào, nên biểu đồ của biểu có thể chưa gồm hết các dòng mới.',
    advice:
      'Hãy kiểm tra vùng số liệu của biểu đồ sau khi điền, hoặc điền bằng Excel mới hơn hay bằng dòng lệnh.',
  }),
  'template-merges-unseen': () => ({
    what: 'Bản Excel này không cho biết ô nào được gộp, nên ô gộp quanh khối có thể chưa giãn hết.',
    advice: 'Hãy kiểm tra các ô gộp sau khi điền, hoặc điền bằng Excel mới hơn hay bằng dòng lệnh.',
  }),
  'template-name-scattered': (p) => ({
    what: `Tên “${p.text('text')}” chỉ đến quá nhiều vùng rời nhau sau khi điền, nên nó chỉ đến cả các ô xen giữa.`,
    advice: 'Hãy đặt tên cho các ô trên một bảng chỉ có các dòng cần tính.',
  }),
  'template-table-scattered': (p) => ({
    what: `Bảng “${p.text('text')}” không còn liền nhau sau khi điền.`,
    advice: 'Hãy để cả bảng nằm trong hoặc nằm ngoài khối.',
  }),
  'template-sheets-twice': () => ({
    what: 'Một biểu mẫu chỉ có một khối {{#sheets}}.',
    advice: 'Hãy giữ lại một khối.',
  }),
  'template-too-large': (p) => ({
    what: `Kết quả quá lớn đối với Excel (${p.number('count')}).`,
    advice: 'Hãy lọc bớt bằng where hoặc first.',
  }),
  'template-remark-waiting': (p) => ({
    what: `Ghi chú “${p.text('text')}” thuộc về một dòng không còn nữa.`,
    advice: 'Không phải làm gì: ghi chú được giữ và trở lại khi dòng đó có lại.',
  }),
  'template-sheets-none': () => ({
    what: 'Khối {{#sheets}} không có mục nào, nên không trang tính nào được điền.',
    advice: 'Hãy xem lại danh sách hoặc điều kiện của khối.',
  }),
  'template-sheet-gone': () => ({
    what: 'Trang tính này được điền cho một đơn vị không còn trong danh sách.',
    advice: 'Hãy xóa trang nếu không cần nữa; Rollcall không đụng tới.',
  }),
  'template-unit-unknown': (p) => ({
    what: `Không có đơn vị “${p.text('text')}” trong danh sách.`,
    advice: hint(p) ?? 'Hãy ghi đúng tên đơn vị như trong danh sách.',
  }),
  'template-unit-several': (p) => ({
    what: `Có nhiều đơn vị tên “${p.text('text')}”: ${p.list('paths')}.`,
    advice: 'Hãy ghi cả đường dẫn, ví dụ “Huyện / Xã”.',
  }),
  'template-interrupted': () => ({
    what: 'Lần điền trước bị ngắt giữa chừng, nên một bản mới được tạo; bản dở vẫn còn đó.',
    advice: 'Hãy chép ghi chú cần giữ sang bản mới rồi xóa bản dở.',
  }),
  'template-sheet-missing': (p) => ({
    what: `Sổ tính không có trang biểu mẫu “${p.text('text')}”.`,
    advice: hint(p) ?? 'Hãy chọn một trang có chỉ dẫn trong cặp ngoặc {{ }}.',
  }),
  'template-none': () => ({
    what: 'Không trang tính nào có chỉ dẫn trong cặp ngoặc {{ }}.',
    advice: 'Hãy đặt ít nhất một chỉ dẫn, ví dụ {{asOf}}, vào biểu mẫu.',
  }),
  'template-changed': () => ({
    what: 'Biểu mẫu đã thay đổi từ lần điền trước, nên một bản mới được tạo; bản cũ vẫn còn nguyên.',
    advice: 'Hãy chép ghi chú cần giữ sang bản mới rồi xóa bản cũ.',
  }),
  'template-record-lost': () => ({
    what: 'Sổ tính không có phần ghi nhớ lần điền trước (lần đó bị ngắt, hoặc chương trình khác đã lưu sổ tính), nên một bản mới được tạo; bản cũ vẫn còn nguyên.',
    advice: 'Hãy chép ghi chú cần giữ sang bản mới rồi xóa bản cũ.',
  }),
} satisfies Readonly<Record<string, IssueWords>>;

function hint(p: IssueParameters): string | null {
  const suggestion = p.text('suggestion');
  return suggestion === '' ? null : `Có phải là “${suggestion}”?`;
}

function wanted(p: IssueParameters): string | null {
  const expected = p.text('expected');
  if (expected === 'name') return 'Ở đây cần một tên.';
  return expected === '' ? null : `Ở đây cần “${expected}”.`;
}
