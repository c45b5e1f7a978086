import { fill, filledText, formWorkbook, issueLines } from './fillGrid';
test('try', async () => {
  console.log(await filledText(`
Báo cáo | {{asOf | dd/MM/yyyy}} | {{asOf}}
{{young_commune.numerator}} đồng chí, đạt {{young_commune.share}} | {{young_commune.share}} | {{young_commune.sentence}}
{{#each district}}
{{district.index}} | {{district.name}} | =SUM(C6) | {{young_commune.share}}
{{#each commune}}
{{district.index}}.{{commune.index}} | {{commune.name}} | {{young_commune.numerator}} | {{young_commune.share}} | =C6/C4
{{/each}}
Cộng | | =SUM(C6:C6) | =C8*2
{{/each}}
Tổng | | =SUM(C6) | =SUM(C4:C8) | =COUNTIF(C6,">1")
`));
  console.log(await filledText(`
Đơn vị | {{#columns indicator}}{{title}} | {{/columns}} | Tổng
{{#each commune}}{{name}} | {{numerator}} | {{share}} | =SUM(B2:B2) {{/each}}
Cộng | =SUM(B2) | =AVERAGE(C2) | =SUM(D2)
`));
  const bad = await fill(formWorkbook(`
{{yuong_commune.share}} | {{young_commune.shar}} | {{#each comune}}
x | {{young_commune.numerator | dd}} và {{asOf}}
{{/each}}
`));
  console.log(bad.text, issueLines(bad.issues));
});
