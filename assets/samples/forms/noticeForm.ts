import type { Language } from '../../../src/messages/Language';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { drawForm, looks } from './drawForm';

const words = {
  vi: {
    name: 'Thông báo',
    title: 'THÔNG BÁO',
    about:
      'Kết quả thực hiện các chỉ tiêu về cán bộ của {{unit.name}} đến ngày {{asOf | dd/MM/yyyy}}',
    first:
      'Ban Tổ chức thông báo kết quả rà soát {{COUNT(person)}} đồng chí trong danh sách cán bộ như sau:',
    item: '{{indicator.index}}. {{sentence}}',
    reached:
      'Như vậy, chỉ tiêu về cán bộ trẻ trong cấp ủy cấp xã đã đạt: {{young_commune.numerator}} đồng chí trên {{young_commune.denominator}}, {{young_commune.share}} so với mức {{young_commune.targetText}}.',
    missed:
      'Như vậy, chỉ tiêu về cán bộ trẻ trong cấp ủy cấp xã chưa đạt; còn thiếu {{young_commune.missing}} đồng chí.',
    districts:
      'Các đơn vị có tỷ lệ cao nhất: {{#each district where young_commune.denominator > 0 sort by young_commune.share desc first 3}}{{name}} ({{young_commune.share}}){{#if isLast}}.{{else}}; {{/if}}{{/each}}',
    place: '{{asOf | "Ngày" dd "tháng" MM "năm" yyyy}}',
    chief: 'TRƯỞNG BAN',
    copies:
      'Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Các huyện ủy, thành ủy, thị ủy;\n- Lưu Ban Tổ chức.',
  },
  en: {
    name: 'Notice',
    title: 'NOTICE',
    about: 'Results against the targets for cadres, {{unit.name}}, as of {{asOf}}',
    first:
      'The Organisation Board has reviewed {{COUNT(person)}} people of the cadre roster and announces:',
    item: '{{indicator.index}}. {{sentence}}',
    reached:
      'The target for young members of commune Party committees is therefore reached: {{young_commune.numerator}} of {{young_commune.denominator}}, {{young_commune.share}} against {{young_commune.targetText}}.',
    missed:
      'The target for young members of commune Party committees is therefore not reached; {{young_commune.missing}} people are missing.',
    districts:
      'The highest shares: {{#each district where young_commune.denominator > 0 sort by young_commune.share desc first 3}}{{name}} ({{young_commune.share}}){{#if isLast}}.{{else}}; {{/if}}{{/each}}',
    place: '{{asOf}}',
    chief: 'HEAD OF THE BOARD',
    copies:
      'Copies to:\n- Standing Board of the Provincial Party Committee;\n- District Party committees;\n- Files of the Organisation Board.',
  },
} as const;

/** Sentences in running prose, from computed values only. */
export function drawNoticeForm(workbook: MemoryWorkbook, language: Language): void {
  const text = words[language];
  const sheet = drawForm(workbook, {
    name: text.name,
    widths: [92],
    rows: {
      1: [text.title],
      2: [text.about],
      4: [text.first],
      5: ['{{#each indicator}}'],
      6: [text.item],
      7: ['{{/each}}'],
      8: ['{{#if young_commune.reached}}'],
      9: [text.reached],
      10: ['{{else}}'],
      11: [text.missed],
      12: ['{{/if}}'],
      13: [text.districts],
      15: [text.place],
      16: [text.chief],
      18: [text.copies],
    },
    looks: [
      ['A1:A1', looks.title],
      ['A2:A2', { ...looks.italic, ...looks.wrap }],
      ['A4:A13', { ...looks.wrap, vertical: 'top', font: { size: 12.5 } }],
      ['A15:A15', { horizontal: 'right', font: { italic: true } }],
      ['A16:A16', { horizontal: 'right', font: { bold: true } }],
      ['A18:A18', { ...looks.wrap, vertical: 'top', font: { size: 11, italic: true } }],
    ],
    heights: { 1: 28, 18: 64 },
  });
  sheet.page = {
    orientation: 'portrait',
    fitToWidth: 1,
    margins: { left: 3, right: 2, top: 1.5, bottom: 1.5 },
  };
}
