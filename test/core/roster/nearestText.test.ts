import { nearestText } from '../../../src/core/roster/nearestText';

describe('[R13] a column named in vain is answered by the one that may be meant', () => {
  const seen = ['STT', 'Họ và tên', 'Ngày tháng năm sinh', 'Chức vụ', 'Đơn vị công tác'];
  test.each([
    ['Ho va ten', 'Họ và tên'],
    ['Họ tên cán bộ', 'Họ và tên'],
    ['Chức vu', 'Chức vụ'],
    ['Ngày sinh', 'Ngày tháng năm sinh'],
    ['Đơn vị', 'Đơn vị công tác'],
    ['Tôn giáo', ''],
    ['', ''],
  ])('%s → %s', (meant, nearest) => expect(nearestText(meant, seen)).toBe(nearest));
});
