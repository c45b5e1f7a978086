import { formatsFor } from '../Formats';
import { viChange } from './viChange';

const { date, number } = formatsFor('vi');

/** What the command `npm run report` prints. */
export const viCommandLine = {
  usage: `Cách dùng: npm run report -- [DANHSACH.xlsx] [tùy chọn]

Không ghi tên tệp thì đọc danh sách mẫu. Tệp danh sách không bao giờ bị sửa.

  --out BAOCAO.xlsx           ghi báo cáo vào tệp này (không ghi thì vào thư mục reports)
  --as-of NNNN-TT-NN          ngày chốt số liệu, để tính tuổi
  --indicators CHITIEU.json   dùng bộ chỉ tiêu riêng
  --mapping COT.json          chỉ rõ từng cột ghi gì
  --definitions               thêm các trang định nghĩa chỉ tiêu để sửa ngay trong báo cáo
  --retirement                tính cả nghỉ hưu khi dự báo
  --compare DANHSACHCU.xlsx   giải thích thay đổi so với một danh sách trước
  --compare-as-of NNNN-TT-NN  ngày chốt số liệu của danh sách trước
  --people MA,MA|all          thêm danh sách người của các chỉ tiêu
  --with-sensitive            danh sách người có cả dân tộc, tôn giáo
  --mask SO_NGUOI             che số liệu của các nhóm ít người hơn số này
  --totals BANGUI.xlsx        ghi thêm bản để gửi, chỉ có số tổng hợp
  --template BIEUMAU.xlsx     điền các biểu mẫu trong tệp này thay cho lập báo cáo
  --unit DONVI                điền biểu mẫu cho một đơn vị
  --values-only               biểu đã điền chỉ có giá trị, không có công thức
  --language vi|en            ngôn ngữ của báo cáo và của lệnh
  --json                      in kết quả thành một văn bản JSON
  --check                     in cách đọc từng loại dòng, từng cột; không ghi gì
  --help                      in hướng dẫn này`,
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
    severity: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  },
  progress: {
    open: 'Mở tệp',
    read: 'Đọc danh sách',
    evaluate: 'Tính chỉ tiêu',
    compose: 'Soạn báo cáo',
    write: 'Ghi báo cáo',
    finish: 'Hoàn tất',
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
      codes === ''
        ? `Không có danh sách người của “${code}”: không tính được chỉ tiêu nào từ danh sách này. Hãy chạy không có --people để xem danh sách thiếu cột nào.`
        : `Không có chỉ tiêu “${code}” được tính. Hãy chọn trong: ${codes}; hoặc ghi --people all.`,
    optionRepeated: (option: string) => `Tùy chọn ${option} được ghi hai lần. Hãy giữ lại một.`,
    rostersSeveral: (files: string) =>
      `Chỉ đọc được một danh sách mỗi lần, đang có: ${files}. Hãy bỏ bớt; tên có dấu cách phải đặt trong nháy.`,
    languageUnknown: (language: string) =>
      `Không có ngôn ngữ “${language}”. Hãy dùng --language vi hoặc --language en.`,
    asOfImpossible: (text: string) =>
      `Không đọc được ngày “${text}”. Hãy ghi ngày theo dạng NNNN-TT-NN (năm, tháng, ngày), ví dụ 2023-11-30.`,
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
