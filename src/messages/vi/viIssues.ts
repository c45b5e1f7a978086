import type { IssueWords } from '../IssueWording';
import { viConditionIssues } from './viConditionIssues';
import { viDefinitionIssues } from './viDefinitionIssues';
import { viPackIssues } from './viPackIssues';
import { viPlanIssues } from './viPlanIssues';
import { viTemplateIssues } from './viTemplateIssues';
import { viUnitIssues } from './viUnitIssues';

/** What was found in rosters and definitions, by issue code: what, and what to do. */
export const viIssues = {
  'sheet-without-roster': (p) => ({
    what: `Không thấy danh sách cán bộ trên trang tính này: không cột nào giống cột họ và tên hoặc ngày sinh. Các cột nhìn thấy: ${p.list('seen')}.`,
    advice:
      'Hãy kiểm tra dòng tiêu đề (cần có "Họ và tên" và "Ngày sinh"), hoặc chỉ rõ dòng tiêu đề và các cột khi ghép cột.',
  }),
  'sheet-left-out': () => ({
    what: 'Trang tính đang ẩn nên không được đọc.',
    advice: 'Hãy cho hiện trang tính nếu đây là danh sách cần tính.',
  }),
  'sheet-is-form': () => ({
    what: 'Trang tính là biểu mẫu (có chỉ dẫn trong {{ }}) nên không được đọc làm danh sách.',
    advice: 'Nếu đây là danh sách cần tính, hãy bỏ các chỉ dẫn trong {{ }}.',
  }),
  'sheet-without-names': (p) => ({
    what: `Trang tính này có cột ngày sinh nhưng không cột nào giống cột họ và tên. Các cột nhìn thấy: ${p.list('seen')}.`,
    advice: 'Hãy ghép một cột với "Họ và tên" hoặc "Số hiệu".',
  }),
  'header-missing': () => ({
    what: 'Danh sách này không có dòng tiêu đề; các cột được nhận ra theo nội dung các ô.',
    advice: 'Hãy thêm dòng tiêu đề phía trên, hoặc xác nhận các cột khi ghép cột.',
  }),
  'column-birth-missing': (p) => ({
    what: `Không cột nào giống cột ngày sinh. Các cột nhìn thấy: ${p.list('seen')}.`,
    advice:
      'Hãy ghép một cột với "Ngày sinh"; nếu không, tuổi lấy theo cột "Tuổi" của danh sách, còn không có cột này thì mọi điều kiện về tuổi đều chưa xác định.',
  }),
  'column-rival': (p) => ({
    what: `Cột "${p.text('column')}" cũng giống "${p.field('field')}", nhưng cột "${p.text('kept')}" đã được dùng.`,
    advice: 'Nếu cần dùng cột này, hãy đổi khi ghép cột; nếu không thì không phải làm gì.',
  }),
  'list-beside': (p) => ({
    what: `Từ cột "${p.text('column')}" thứ hai trở đi có vẻ là một danh sách khác đặt bên cạnh; người trong đó không được tính.`,
    advice:
      'Hãy chuyển danh sách ấy xuống dưới hoặc sang trang tính khác; nếu không phải cán bộ cần tính thì không phải làm gì.',
  }),
  'column-guessed': (p) => ({
    what: `Cột "${p.text('column')}" được đoán là "${p.field('field')}" theo nội dung các ô.`,
    advice: 'Hãy xác nhận hoặc sửa khi ghép cột.',
  }),
  'column-legacy-text': (p) => ({
    what: `Cột "${p.text('column')}" dùng bảng mã cũ ${p.text('encoding')}, ví dụ ${p.list('examples')}; chuyển sang Unicode sẽ là ${p.list('converted')}.`,
    advice: 'Hãy đồng ý chuyển mã khi ghép cột, hoặc chuyển cột này sang Unicode rồi đọc lại.',
  }),
  'mapping-column-unknown': (p) => ({
    what: `Bảng ghép cột nhắc tới cột "${p.text('name')}", nhưng trang tính này không có cột đó. Các cột hiện có: ${p.list('seen')}.`,
    advice:
      p.text('nearest') === ''
        ? 'Hãy sửa tên cột trong bảng ghép cột.'
        : `Hãy sửa tên cột trong bảng ghép cột; có phải là "${p.text('nearest')}" không?`,
  }),
  'mapping-field-unknown': (p) => ({
    what: `Bảng ghép cột gán cột "${p.text('column')}" cho trường "${p.text('field')}", nhưng không có trường đó.`,
    advice: `Hãy dùng một trong các trường: ${p.list('known')}.`,
  }),
  'mapping-sheet-unknown': (p) => ({
    what: `Bảng ghép cột nhắc tới trang tính "${p.text('name')}", nhưng sổ tính không có trang đó.`,
    advice: 'Hãy sửa tên trang tính trong bảng ghép cột.',
  }),
  'mapping-header-missing': (p) => ({
    what: `Dòng tiêu đề được chỉ ra là dòng ${p.number('row')}, nhưng dòng đó trống hoặc không có cột nào được nhận là họ và tên.`,
    advice: 'Hãy sửa số dòng tiêu đề, hoặc chỉ ra cột họ và tên.',
  }),
  'row-not-understood': (p) => ({
    what: `${p.number('count')} dòng có số liệu nhưng không có họ và tên nên không được tính.`,
    advice: 'Hãy điền họ và tên, hoặc xóa dòng nếu thừa.',
  }),
  'row-vacant': (p) => ({
    what: `${p.number('count')} dòng là vị trí khuyết nên không tính là người.`,
    advice: 'Không phải làm gì; hãy kiểm tra nếu thực ra vị trí đã có người.',
  }),
  'post-continued': (p) => ({
    what: `${p.number('count')} dòng chỉ ghi tiếp chức vụ của người ở dòng trên (${p.list('examples')}); người đó được coi là giữ cả các chức vụ ấy.`,
    advice: 'Không phải làm gì; nếu đó là vị trí khuyết, hãy ghi "Khuyết" ở cột họ và tên.',
  }),
  'name-missing': (p) => ({
    what: `${p.number('count')} người không đọc được họ và tên.`,
    advice: 'Hãy điền họ và tên; người đó vẫn được tính.',
  }),
  'person-repeated': (p) => ({
    what: `${p.number('count')} dòng lặp lại một người đã có (${p.list('examples')}); mỗi người chỉ được tính một lần.`,
    advice: 'Hãy xóa dòng lặp nếu đúng là ghi thừa.',
  }),
  'person-repeated-differs': (p) => ({
    what: `${p.number('count')} dòng lặp lại một người đã có nhưng khác ở cột "${p.text('column')}", ví dụ ${p.list('examples')}; dòng ghi trước được dùng.`,
    advice: 'Hãy so hai dòng và giữ dòng đúng.',
  }),
  'person-in-two-lists': (p) => ({
    what: `${p.number('count')} người có tên trong hơn một danh sách (${p.list('examples')}); mỗi người vẫn được tính một lần.`,
    advice: 'Không phải làm gì nếu người đó đúng là thuộc cả hai danh sách.',
  }),
  'number-shared': (p) => ({
    what: `${p.number('count')} người mang số hiệu đã thuộc về người khác (${p.list('examples')}); họ được tính là những người khác nhau.`,
    advice: 'Hãy sửa số hiệu bị trùng.',
  }),
  'number-zeros': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" chỉ khác ô khác ở số 0 đứng đầu: ${p.list('examples')}. Trùng cả họ tên và ngày sinh thì được tính là một người, nếu không thì là những người khác nhau.`,
    advice: 'Hãy ghi số này dưới dạng văn bản, đủ các số 0 đứng đầu, ở mọi dòng.',
  }),
  'cell-filled-down': (p) => ({
    what: `${p.number('count')} ô trống ở cột "${p.text('column')}" được hiểu là giống ô phía trên, như ô gộp.`,
    advice: 'Không phải làm gì nếu đúng; nếu không, hãy điền vào các ô trống.',
  }),
  'cell-error': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" báo lỗi ${p.list('examples')} nên coi như chưa có số liệu.`,
    advice: 'Hãy sửa công thức hoặc nhập lại giá trị.',
  }),
  'date-unreadable': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" không đọc được thành ngày, ví dụ ${p.list('examples')}.`,
    advice: 'Hãy nhập lại theo dạng ngày/tháng/năm, hoặc khai từ này là "chưa có số liệu".',
  }),
  'date-impossible': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" ghi ngày không có thật, ví dụ ${p.list('examples')}.`,
    advice: 'Hãy sửa lại ngày.',
  }),
  'date-implausible': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" là số không thể là ngày sinh, ví dụ ${p.list('examples')}.`,
    advice: 'Hãy nhập lại ngày sinh theo dạng ngày/tháng/năm.',
  }),
  'date-other-order': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" chỉ đọc được theo thứ tự ngày, tháng khác với cả cột, ví dụ ${p.list('examples')}; coi như chưa có số liệu.`,
    advice: 'Hãy nhập lại các ô này theo cùng một thứ tự với cả cột.',
  }),
  'date-order-month-first': (p) => ({
    what: `Cột "${p.text('column')}" được đọc theo thứ tự tháng/ngày/năm vì có ô chỉ đọc được như vậy, ví dụ ${p.list('examples')}.`,
    advice: 'Nếu không đúng, hãy chọn thứ tự ngày/tháng/năm khi ghép cột và sửa các ô đó.',
  }),
  'date-order-assumed': (p) => ({
    what: `Cột "${p.text('column')}" được đọc theo thứ tự ngày/tháng/năm, nhưng không ô nào cho thấy rõ thứ tự, ví dụ ${p.list('examples')}.`,
    advice: 'Nếu danh sách ghi tháng trước ngày, hãy chọn thứ tự đó khi ghép cột.',
  }),
  'date-serials-swapped': (p) => ({
    what: `Cột "${p.text('column')}": ${p.number('count')} ô kiểu ngày đều có ngày không quá 12, còn các ô kiểu chữ đều có ngày trên 12. Có thể Excel đã đổi chỗ ngày và tháng khi nhập.`,
    advice: 'Hãy so vài ô với hồ sơ gốc, ví dụ ô được dẫn tới.',
  }),
  'date-future': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" ghi ngày sau ngày chốt số liệu, ví dụ ${p.list('examples')}.`,
    advice: 'Hãy sửa lại ngày, hoặc chọn ngày chốt số liệu muộn hơn.',
  }),
  'date-short-year': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" chỉ ghi hai chữ số của năm, ví dụ ${p.list('examples')}; được hiểu là năm gần nhất không sau ngày chốt.`,
    advice: 'Hãy ghi đủ bốn chữ số của năm.',
  }),
  'birth-missing': (p) => ({
    what: `${p.number('count')} người chưa có ngày sinh ở cột "${p.text('column')}", nên tuổi chưa xác định.`,
    advice: 'Hãy bổ sung ngày sinh, ít nhất là năm sinh.',
  }),
  'birth-inexact': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" chỉ có năm hoặc tháng sinh, ví dụ ${p.list('examples')}; tuổi được tính cho mọi ngày có thể.`,
    advice: 'Hãy bổ sung ngày sinh đầy đủ nếu kết quả chưa xác định.',
  }),
  'birth-first-january': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" ghi ngày 01/01; có thể chỉ biết năm sinh.`,
    advice: 'Hãy kiểm tra; nếu chỉ biết năm thì ghi riêng năm.',
  }),
  'birth-very-old': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" cho tuổi trên 110, ví dụ ${p.list('examples')}.`,
    advice: 'Hãy kiểm tra lại năm sinh.',
  }),
  'birth-very-young': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" cho tuổi dưới 15, ví dụ ${p.list('examples')}.`,
    advice: 'Hãy kiểm tra lại năm sinh.',
  }),
  'birth-twice': (p) => ({
    what: `${p.number('count')} người có ngày sinh ở cả hai cột nam và nữ, khác nhau; coi như chưa có số liệu.`,
    advice: 'Hãy chỉ để ngày sinh ở một cột.',
  }),
  'gender-conflict': (p) => ({
    what: `${p.number('count')} người có giới tính ghi khác nhau ở các cột (${p.list('examples')}); coi như chưa có số liệu.`,
    advice: 'Hãy sửa cho thống nhất.',
  }),
  'gender-title-differs': (p) => ({
    what: `${p.number('count')} người có giới tính ghi ở dòng của mình khác với tiêu đề nhóm "Nam", "Nữ" phía trên (${p.list('examples')}); lấy theo dòng của từng người.`,
    advice: 'Hãy sửa cho thống nhất, hoặc chuyển người đó sang đúng nhóm.',
  }),
  'mark-unreadable': (p) => ({
    what: `${p.number('count')} ô ở cột đánh dấu "${p.text('column')}" không phải dấu x cũng không phải "không", ví dụ ${p.list('examples')}.`,
    advice: 'Hãy đánh x hoặc để trống, hoặc khai từ này là "chưa có số liệu".',
  }),
  'marks-several': (p) => ({
    what: `${p.number('count')} người có dấu x ở hơn một cột thuộc cùng nội dung với cột "${p.text('column')}", ví dụ ${p.list('examples')}, nên nội dung này chưa xác định.`,
    advice: 'Hãy chỉ đánh dấu x ở một cột, thường là mức cao nhất.',
  }),
  'number-unreadable': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" không phải là số, ví dụ ${p.list('examples')}.`,
    advice: 'Hãy nhập lại thành số.',
  }),
  'value-not-in-vocabulary': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" ghi giá trị ngoài danh mục, ví dụ ${p.list('examples')}. Danh mục gồm: ${p.list('known')}.`,
    advice: 'Hãy sửa cho đúng danh mục, hoặc khai cách viết này là một tên khác của giá trị.',
  }),
  'value-none': (p) => ({
    what: `${p.number('count')} ô ở cột "${p.text('column')}" ghi là không hoặc chưa xếp loại (${p.list('examples')}): được tính như ô trống, nhưng là đã biết, nên không kể vào số chưa rõ.`,
    advice: 'Không phải làm gì nếu đúng như vậy.',
  }),
  ...viConditionIssues,
  ...viDefinitionIssues,
  ...viPackIssues,
  ...viPlanIssues,
  ...viTemplateIssues,
  ...viUnitIssues,
} satisfies Readonly<Record<string, IssueWords>>;

export type IssueMessages = Readonly<Record<keyof typeof viIssues, IssueWords>>;
