import { formatsFor } from '../Formats';
import { viChange } from './viChange';

const { date, number } = formatsFor('vi');

/** What the command `npm run report` prints. */
export const viCommandLine = {
  usage:
    'Cách dùng: npm run report -- [DANHSACH.xlsx] [--out BAOCAO.xlsx] [--as-of NNNN-TT-NN] [--indicators CHITIEU.json] [--mapping COT.json] [--definitions] [--retirement] [--compare DANHSACHCU.xlsx [--compare-as-of NNNN-TT-NN]] [--people MA,MA|all [--with-sensitive]] [--mask SO_NGUOI] [--totals BANGUI.xlsx] [--template BIEUMAU.xlsx [--unit DONVI] [--values-only]] [--language vi|en] [--json] [--check]',
  roster: (file: string, rows: number, people: number) =>
    `Danh sách: ${file}, ${number(rows)} dòng, ${number(people)} người`,
  asOf: (day: number, reason: 'stated' | 'sample' | 'titles' | 'today') =>
    `Ngày chốt số liệu: ${date(day)}${AS_OF_REASONS[reason]}`,
  columns: {
    title: 'Chỉ tiêu',
    counts: 'Đạt/Tổng',
    unknown: 'Chưa rõ',
    actual: 'Thực hiện',
    target: 'Mục tiêu',
    difference: 'Chênh lệch',
    verdict: 'Đánh giá',
  },
  points: (points: string) => `${points} điểm %`,
  written: (file: string) => `Đã ghi báo cáo: ${file}`,
  totalsWritten: (file: string) =>
    `Đã ghi bản để gửi, chỉ có số tổng hợp, không có danh sách: ${file}`,
  earlierCopy: (name: string, number: number) => `${name} (bản trước ${number})`,
  earlierKept: (file: string) =>
    `Tệp cũ cùng tên có nội dung khác, đã giữ lại thành: ${file}. Muốn cập nhật báo cáo mà giữ nguyên ghi chú, hãy chạy lệnh trên chính tệp báo cáo.`,
  filled: (form: string, sheet: string) => `Đã điền biểu “${form}” vào trang “${sheet}”`,
  change: viChange,
  reading: (file: string) => `Đọc danh sách: ${file}`,
  issues: {
    heading: (issues: number) => `Cần xem lại (${number(issues)}):`,
    none: 'Không có vấn đề nào cần xem lại.',
    more: (issues: number) => `… và ${number(issues)} mục khác; xem đủ bằng --check hoặc --json.`,
    severity: { error: 'Lỗi', warning: 'Lưu ý', note: 'Ghi chú' },
  },
  progress: {
    open: 'Mở tệp',
    read: 'Đọc danh sách',
    evaluate: 'Tính chỉ tiêu',
    compose: 'Soạn báo cáo',
    write: 'Ghi báo cáo',
  },
  faults: {
    optionUnknown: (option: string) => `Không có tùy chọn ${option}. Gõ --help để xem cách dùng.`,
    optionWithoutValue: (option: string) =>
      `Tùy chọn ${option} thiếu giá trị. Hãy ghi giá trị sau nó.`,
    optionWithValue: (option: string) =>
      `Tùy chọn ${option} không nhận giá trị. Hãy bỏ giá trị đi.`,
    optionForForms: (option: string) =>
      `Tùy chọn ${option} chỉ dùng khi điền biểu mẫu. Hãy thêm --template BIEU-MAU.xlsx, hoặc bỏ ${option} đi.`,
    optionNotForForms: (option: string) =>
      `Tùy chọn ${option} chỉ dùng khi lập báo cáo; biểu mẫu điền đủ số liệu. Hãy bỏ ${option}, hoặc bỏ --template đi.`,
    optionForPeople: (option: string) =>
      `Tùy chọn ${option} chỉ dùng khi lập danh sách người. Hãy thêm --people MA, hoặc bỏ ${option} đi.`,
    maskImpossible: (text: string) =>
      `“${text}” không phải số người. Hãy ghi --mask với một số nguyên dương, ví dụ --mask 10.`,
    indicatorUnknown: (code: string, codes: string) =>
      `Không có chỉ tiêu “${code}” được tính. Hãy chọn trong: ${codes}; hoặc ghi --people all.`,
    optionRepeated: (option: string) => `Tùy chọn ${option} được ghi hai lần. Hãy giữ lại một.`,
    rostersSeveral: (files: string) =>
      `Chỉ đọc được một danh sách mỗi lần, đang có: ${files}. Hãy bỏ bớt; tên có dấu cách phải đặt trong nháy.`,
    languageUnknown: (language: string) =>
      `Không có ngôn ngữ “${language}”. Hãy dùng --language vi hoặc --language en.`,
    asOfImpossible: (text: string) =>
      `“${text}” không phải một ngày có thật. Hãy ghi --as-of theo dạng NNNN-TT-NN, ví dụ 2023-11-30.`,
    compareDayUnknown: (path: string) =>
      `Không rõ ngày chốt số liệu của ${path}. Hãy ghi --compare-as-of NNNN-TT-NN.`,
    isDirectory: (path: string) => `${path} là thư mục. Hãy chỉ ra một tệp.`,
    cannotRead: (path: string) => `Không đọc được ${path}. Hãy kiểm tra quyền truy cập tệp.`,
    outNotXlsx: (path: string) =>
      `Báo cáo phải là tệp .xlsx, không phải ${path}. Hãy đổi phần đuôi của tên.`,
    wouldOverwriteInput: (path: string) =>
      `${path} là tệp đầu vào. Hãy chọn tên khác cho báo cáo để không ghi đè.`,
    noRoster: (path: string, seen: string) =>
      `${path} không có danh sách cán bộ nào đọc được: không thấy dòng tiêu đề có cột Họ và tên${seen === '' ? '' : ` (chỉ thấy: ${seen})`}. Hãy kiểm tra tệp hoặc dùng --mapping để chỉ cột.`,
    nobody: (path: string) =>
      `Danh sách trong ${path} không có người nào. Hãy kiểm tra xem có đúng tệp không.`,
    notJson: (path: string, reason: string) =>
      `${path} không phải tệp JSON hợp lệ (${reason}). Hãy sửa lại tệp.`,
    mappingSheetMissing: (path: string, sheet: string, sheets: string) =>
      `${path}: danh sách không có trang tính “${sheet}”. Các trang tính hiện có: ${sheets}.`,
    unexpected: (message: string) =>
      `Có lỗi ngoài dự kiến: ${message}. Hãy báo cho người phụ trách Rollcall.`,
  },
};

const AS_OF_REASONS = {
  stated: '',
  sample: ' (ngày của danh sách mẫu; đổi bằng --as-of)',
  titles: ' (theo tiêu đề của danh sách; đổi bằng --as-of)',
  today: ' (hôm nay; đổi bằng --as-of)',
};

export type CommandLineMessages = typeof viCommandLine;
