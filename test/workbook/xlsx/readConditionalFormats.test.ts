import { parseXml } from '../../../src/workbook/xlsx/parseXml';
import { readConditionalFormats } from '../../../src/workbook/xlsx/readConditionalFormats';

const rulesOf = (sqref: string, rule: string) =>
  readConditionalFormats(
    parseXml(
      `<worksheet><conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting></worksheet>`,
    ),
    { differential: [{ fill: '#FFC7CE' }], readColor: () => undefined },
  ).map((each) => (each.kind === 'formula' ? `${each.formula} ${each.fill ?? ''}` : each.kind));

test.each([
  [
    '<cfRule type="cellIs" dxfId="0" operator="lessThan"><formula>0.15</formula></cfRule>',
    '=C6<0.15 #FFC7CE',
  ],
  [
    '<cfRule type="cellIs" dxfId="0" operator="between"><formula>1</formula><formula>$D$1</formula></cfRule>',
    '=AND(C6>=1,C6<=$D$1) #FFC7CE',
  ],
  [
    '<cfRule type="containsText" dxfId="0" operator="containsText" text="x"><formula>NOT(ISERROR(SEARCH("x",C6)))</formula></cfRule>',
    '=NOT(ISERROR(SEARCH("x",C6))) #FFC7CE',
  ],
])('a rule that a formula can say is read as one: %s', (rule, formula) => {
  expect(rulesOf('C6:C9', rule)).toEqual([formula]);
});

test('a rule that no formula can say is left to the file', () => {
  expect(rulesOf('C6', '<cfRule type="top10" dxfId="0" rank="3"/>')).toEqual([]);
});
