import { formatProtocol } from '../../src/messages/formatProtocol';
import { messagesFor } from '../../src/messages/messagesFor';
import { readRoster } from '../support/readRoster';

const roster = readRoster({
  'Cấp ủy': [
    ['DANH SÁCH CẤP ỦY VIÊN', null, null],
    ['Họ và tên', 'Ngày sinh', 'Bút danh'],
    ['Nguyễn Văn An', '15/8/1975', 'An'],
    ['Cộng: 1', null, null],
  ],
  'Ghi chép': [['mua văn phòng phẩm']],
});

test('the reading protocol tells of every row and column of every sheet', () => {
  expect(formatProtocol(roster.protocol, messagesFor('vi'))).toEqual([
    'Trang tính "Cấp ủy"',
    '  Tiêu đề: dòng 2',
    '  Các dòng',
    '            1  người (hoặc chức vụ của người)',
    '            1  dòng tên danh sách',
    '            1  dòng tiêu đề',
    '            1  dòng cộng',
    '            4  tổng số dòng đã dùng',
    '  Các cột',
    '    A "Họ và tên" → Họ và tên (theo tiêu đề, chắc 100 %)',
    '    B "Ngày sinh" → Ngày sinh, đọc ngày/tháng/năm (theo tiêu đề, chắc 100 %)',
    '    C "Bút danh" → giữ làm cột riêng (không khớp trường nào)',
    '',
    'Trang tính "Ghi chép"',
    '  Không đọc thành danh sách cán bộ.',
    '  Các dòng',
    '            1  dòng ghi chú',
    '            1  tổng số dòng đã dùng',
  ]);
});

test('it can be read in English', () => {
  expect(formatProtocol(roster.protocol, messagesFor('en')).slice(0, 4)).toEqual([
    'Sheet "Cấp ủy"',
    '  Header: row 2',
    '  Rows',
    '            1  people (or their posts)',
  ]);
});
