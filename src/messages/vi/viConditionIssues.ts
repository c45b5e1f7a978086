import type { IssueWords } from '../IssueWording';
import { viMeant } from './viMeant';

/** What a part of a condition is, by the type that the language gives it. */
function typeWord(type: string): string {
  return TYPE_WORDS[type] ?? type;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  truth: 'một điều kiện đúng hoặc sai',
  number: 'một số',
  date: 'một ngày',
  text: 'chữ',
  field: 'tên cột trong [ ]',
  literal: 'chữ trong dấu nháy',
};

/** What is wrong in a condition text. */
export const viConditionIssues = {
  'condition-empty': () => ({
    what: 'Điều kiện để trống.',
    advice: 'Hãy viết điều kiện, ví dụ [Tuổi] < 40.',
  }),
  'condition-syntax': () => ({
    what: 'Không hiểu được từ vị trí này.',
    advice: 'Hãy kiểm tra dấu và thứ tự các phần của công thức.',
  }),
  'condition-bracket-unclosed': () => ({
    what: 'Dấu mở ngoặc chưa được đóng.',
    advice: 'Hãy thêm dấu đóng ngoặc.',
  }),
  'condition-bracket-unopened': () => ({
    what: 'Dấu đóng ngoặc không có dấu mở tương ứng.',
    advice: 'Hãy bỏ dấu này hoặc thêm dấu mở ngoặc.',
  }),
  'condition-text-unclosed': () => ({
    what: 'Chữ trong dấu nháy chưa được đóng.',
    advice: 'Hãy thêm dấu nháy đóng.',
  }),
  'condition-field-unclosed': () => ({
    what: 'Tên cột trong ngoặc vuông chưa được đóng.',
    advice: 'Hãy thêm dấu ].',
  }),
  'condition-field-unknown': (p) => ({
    what: `Không có cột “${p.text('name')}”${viMeant(p, p.field('nearest'))}.`,
    advice: 'Hãy viết đúng tên cột trong ngoặc vuông.',
  }),
  'condition-field-absent': (p) => ({
    what: `Danh sách không có cột “${p.field('name')}”, nên chỉ tiêu này chưa tính được.`,
    advice: 'Hãy thêm cột, hoặc chỉ ra cột nào chứa dữ liệu đó.',
  }),
  'column-absent': (p) => ({
    what: `Danh sách không có cột “${p.field('name')}”, nên ${p.number('titles')} chỉ tiêu chưa tính được: ${p.list('titles', 3)}.`,
    advice: 'Hãy thêm cột, hoặc chỉ ra cột nào chứa dữ liệu đó.',
  }),
  'condition-function-unknown': (p) => ({
    what: `Không có hàm ${p.text('name')}${viMeant(p)}.`,
    advice: 'Hãy dùng một hàm trong danh mục.',
  }),
  'condition-argument-count': (p) => ({
    what: `Hàm ${p.text('name')} có ${p.text('given')} tham số; cách viết đúng: ${p.text('forms')}.`,
    advice: 'Hãy viết đủ và đúng các tham số.',
  }),
  'condition-argument-empty': () => ({
    what: 'Có một tham số để trống.',
    advice: 'Hãy viết tham số hoặc bỏ dấu phân cách thừa.',
  }),
  'condition-comma-ambiguous': (p) => ({
    what: `“${p.text('text')}” có thể là số ${p.text('decimal')} hoặc hai tham số.`,
    advice: `Hãy viết ${p.text('decimal')}, hoặc dùng dấu chấm phẩy giữa các tham số.`,
  }),
  'condition-separator-misplaced': () => ({
    what: 'Dấu phân cách đứng ngoài hàm và danh sách.',
    advice: 'Hãy bỏ dấu này hoặc dùng AND, OR.',
  }),
  'condition-operator-missing': () => ({
    what: 'Giữa hai phần không có phép so sánh hay phép tính.',
    advice: 'Hãy thêm phép so sánh, hoặc nối bằng AND, OR.',
  }),
  'condition-connective-between': (p) => ({
    what: `“${p.text('text')}” đứng giữa hai điều kiện.`,
    advice: `Hãy viết ${p.text('name')}(điều kiện 1; điều kiện 2).`,
  }),
  'condition-too-deep': () => ({
    what: 'Công thức lồng nhau quá nhiều lớp.',
    advice: 'Hãy viết gọn lại, ví dụ dùng IN { } thay cho nhiều phép OR.',
  }),
  'condition-operator-unknown': () => ({
    what: 'Phép tính này không có trong điều kiện.',
    advice: 'Hãy dùng =, <>, <, <=, >, >=, IN hoặc + - * /.',
  }),
  'condition-name-bare': (p) => ({
    what: `“${p.text('text')}” đứng một mình, không trong ngoặc vuông hay dấu nháy${viMeant(p)}.`,
    advice: 'Hãy viết tên cột trong [ ], giá trị chữ trong dấu nháy.',
  }),
  'condition-not-supported': () => ({
    what: 'Phần này của Excel không dùng được trong điều kiện.',
    advice: 'Hãy viết bằng các hàm trong danh mục.',
  }),
  'condition-list-missing': () => ({
    what: 'Sau IN phải là danh sách trong { }.',
    advice: 'Hãy viết như [Đơn vị] IN {"A"; "B"}.',
  }),
  'condition-type': (p) => ({
    what: `Chỗ này cần ${typeWord(p.text('expected'))}${p.text('given') === '' ? '' : ` nhưng lại là ${typeWord(p.text('given'))}`}.`,
    advice:
      p.text('given') === ''
        ? 'Hãy xem cách viết của hàm trong danh mục.'
        : 'Hãy sửa cho đúng loại: số so với số, ngày với ngày, chữ với chữ trong dấu nháy.',
  }),
  'condition-order-missing': (p) => ({
    what: `Giá trị của cột “${p.field('name')}” không xếp theo thứ tự nên không so sánh lớn, nhỏ được.`,
    advice: 'Hãy dùng = hoặc IN.',
  }),
  'condition-value-unknown': (p) => ({
    what: `Danh mục của cột “${p.field('name')}” không có “${p.text('value')}”${viMeant(p)}.`,
    advice: 'Hãy viết đúng giá trị trong danh mục.',
  }),
  'condition-date-impossible': (p) => ({
    what: `Không có ngày ${p.text('day')}/${p.text('month')}/${p.text('year')}.`,
    advice: 'Hãy viết DATE(năm; tháng; ngày) với ngày có thật.',
  }),
  'condition-pattern-empty': () => ({
    what: 'Chữ cần tìm để trống.',
    advice: 'Hãy viết chữ cần tìm trong dấu nháy.',
  }),
} satisfies Readonly<Record<string, IssueWords>>;
