import { definitionSheetNames } from '../definitionSheetNames';

const names = definitionSheetNames.vi;

/** What stands on the sheets that an officer fills in. */
export const viDefinitionSheets = {
  definitions: {
    name: names.definitions,
    title: names.title,
    note: 'Mỗi dòng là một chỉ tiêu; có thể sửa, thêm hoặc xóa dòng. Đối tượng để trống là tất cả mọi người. Điều kiện viết như công thức Excel, tên cột trong ngoặc vuông, ví dụ: [Tuổi] < 40. Tỷ số: điều kiện thứ hai là nhóm ở mẫu số. Tỷ lệ viết 15 % hoặc 0,15. Báo cáo sau sẽ tính theo bảng này.',
  },
  unitTargets: {
    name: names.unitTargets,
    title: 'Chỉ tiêu riêng theo đơn vị và theo năm',
    note: 'Mỗi dòng là một mức phải đạt của một cấp hoặc một đơn vị. Dòng không có cấp và đơn vị là mức phấn đấu từng năm của toàn thể. Đơn vị trùng tên thì ghi cả đơn vị cấp trên, ví dụ: Huyện Gia Lộc/Xã Toàn Thắng.',
  },
  units: {
    name: names.units,
    title: 'Danh mục đơn vị',
    note: 'Mỗi dòng là một đơn vị; đơn vị không có ai trong danh sách vẫn được tính trong tỷ lệ đơn vị. Trực thuộc: mã hoặc tên của đơn vị cấp trên. Tên khác cách nhau bằng dấu chấm phẩy.',
  },
  plan: {
    name: names.plan,
    title: 'Thay đổi nhân sự dự kiến',
    note: 'Mỗi dòng là một thay đổi, có hiệu lực từ ngày ghi. Giá trị mới ghi dưới tên cột của danh sách cán bộ. Danh sách cán bộ không bị sửa.',
  },
};

export type DefinitionSheetMessages = typeof viDefinitionSheets;
