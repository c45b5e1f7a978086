import type { IssueWords } from '../IssueWording';
import { viMeant } from './viMeant';

/** What is wrong in the sheet of units, or differs between it and the roster. */
export const viUnitIssues = {
  'units-header-missing': (p) => ({
    what: `Không thấy dòng tiêu đề của bảng đơn vị với các cột ${p.list('columns')}.`,
    advice: 'Hãy khôi phục dòng tiêu đề.',
  }),
  'units-name-missing': () => ({
    what: 'Dòng không có tên đơn vị.',
    advice: 'Hãy ghi tên đơn vị hoặc xóa dòng.',
  }),
  'units-repeated': (p) => ({
    what: `Đơn vị “${p.text('unit')}” trùng tên hoặc mã với một dòng trên; dòng này không được dùng.`,
    advice: 'Hãy xóa dòng hoặc sửa tên, mã.',
  }),
  'units-parent-unknown': (p) => ({
    what: `Không có đơn vị cấp trên “${p.text('parent')}”${viMeant(p)}.`,
    advice: 'Hãy ghi đúng tên hoặc mã của một đơn vị trong bảng.',
  }),
  'units-parent-unclear': (p) => ({
    what: `Có nhiều đơn vị tên “${p.text('parent')}”.`,
    advice: 'Hãy ghi mã của đơn vị cấp trên.',
  }),
  'units-parent-circular': (p) => ({
    what: `Đơn vị “${p.text('unit')}” trực thuộc chính nó.`,
    advice: 'Hãy sửa đơn vị cấp trên.',
  }),
  'units-not-listed': (p) => ({
    what: `Bảng đơn vị không có “${p.text('unit')}” (${p.number('rows')} dòng của danh sách)${p.text('nearest') === '' ? '' : `; gần nhất là “${p.text('nearest')}”`}.`,
    advice: 'Hãy sửa tên trong danh sách, hoặc thêm đơn vị hay tên khác vào bảng.',
  }),
  'units-name-unclear': (p) => ({
    what: `Bảng đơn vị có nhiều đơn vị tên “${p.text('unit')}”; không rõ là đơn vị nào.`,
    advice: 'Hãy thêm cột huyện vào danh sách hoặc ghi tên đầy đủ.',
  }),
  'units-parent-differs': (p) => ({
    what: `“${p.text('unit')}” trong danh sách thuộc đơn vị khác với bảng đơn vị.`,
    advice: 'Hãy sửa danh sách hoặc bảng đơn vị.',
  }),
} satisfies Readonly<Record<string, IssueWords>>;
