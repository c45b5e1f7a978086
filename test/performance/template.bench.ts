import { type HostProfile, hosts } from '../../src/simulator/HostProfile';
import type { FillRecord } from '../../src/template/FillRecord';
import { FormContext } from '../../src/template/FormContext';
import { planFilling } from '../../src/template/planFilling';
import type { FillingPlan } from '../../src/template/planFilling';
import { readTemplate } from '../../src/template/readTemplate';
import type { TemplateData } from '../../src/template/TemplateData';
import type { UnitNode } from '../../src/core/roster/UnitTree';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import { formWorkbook } from '../template/fillGrid';
import { person, sampleData } from '../template/sampleData';

/**
 * Prints how many edits large forms take, how many operations, syncs and bytes these are through
 * the real Office.js client over the simulator, and how long planning and filling in memory last;
 * each filled anew and, with nothing new, again.
 * Usage: npx tsx test/performance/template.bench.ts
 */
const MATRIX = `
Đơn vị | {{#columns indicator}}{{title}}{{/columns}}
{{#each district}}
{{district.name}} | =SUM(B5)
{{#each commune}}
{{commune.name}} | {{numerator}}
{{/each}}
{{/each}}
Cộng | =SUM(B5)`;

const NESTED = `
{{#each commune}}
{{commune.name}}
{{#each indicator}}
{{indicator.index}} | {{title}} | {{numerator}} | {{denominator}} | {{share}}
{{/each}}
Cộng | | =SUM(C4)
{{/each}}`;

const PEOPLE = `
STT | Họ và tên | Tuổi | Giới tính | Xã | Ngạch
{{#each person}}
{{index}} | {{name}} | {{age}} | {{gender}} | {{commune}} | {{rank}}
{{/each}}
Cộng | =COUNTA(B3) | =AVERAGE(C3)`;

const BY_COMMUNE = `
{{#each commune}}
{{commune.name}} | {{people}} người
{{#each person}}
{{person.index}} | {{name}} | {{age}} | {{gender}} | {{rank}}
{{/each}}
Cộng | =COUNTA(B4) | =AVERAGE(C4)
{{/each}}`;

void main();

async function main(): Promise<void> {
  const wide = widened(sampleData({ units: provinceUnits(), people: members(3234) }), 60);
  await bench('12 districts, 235 communes × 60 indicators as a matrix', MATRIX, wide);
  await bench('235 communes with 60 indicators each, 14,570 rows', NESTED, wide);
  const many = sampleData({ units: provinceUnits(), people: members(20_000) });
  await bench('20,000 people', PEOPLE, many);
  await bench('20,000 people in 235 communes of unequal size', BY_COMMUNE, uneven());
}

async function bench(name: string, form: string, data: TemplateData): Promise<void> {
  process.stdout.write(`${name}\n`);
  await benchInMemory(form, data);
  for (const host of [hosts.floor, hosts.web]) await benchInExcel(form, data, host);
}

async function benchInMemory(form: string, data: TemplateData): Promise<void> {
  const workbook = formWorkbook(form);
  await workbook.copySheet('Form', { key: 'form', name: 'Filled' });
  const copy = await workbook.readTemplate('Filled');
  const start = performance.now();
  const read = readTemplate(await workbook.readTemplate('Form'));
  const { edits, record } = planFilling(read, new FormContext(data), { copy, record: null });
  const planned = performance.now();
  const { cellsWritten } = await workbook.applyEdits('Filled', edits);
  const filled = performance.now();
  const again = await workbook.readTemplate('Filled');
  const second = planFilling(read, new FormContext(data), { copy: again, record });
  print('  in memory', [
    `${count(edits.length)} edits for ${count(cellsWritten)} cells`,
    `${count(second.edits.length)} when filled again`,
    `plan ${(planned - start).toFixed(0)} ms`,
    `fill ${(filled - planned).toFixed(0)} ms`,
  ]);
}

async function benchInExcel(form: string, data: TemplateData, host: HostProfile): Promise<void> {
  const { workbook, simulator } = openOfficeWorkbook(formWorkbook(form), host);
  const read = readTemplate(await workbook.readTemplate('Form'));
  await workbook.copySheet('Form', { key: 'form', name: 'Filled' });
  let record: FillRecord | null = null;
  for (const what of ['filled', 'filled again']) {
    const copy = await workbook.readTemplate('Filled');
    const plan: FillingPlan = planFilling(read, new FormContext(data), { copy, record });
    const before = simulator.counters;
    await workbook.applyEdits('Filled', plan.edits);
    record = plan.record;
    const { syncs, operations, bytesSent, largestRequest } = simulator.counters;
    print(`  ${host.name}, ${what}`, [
      `${count(plan.edits.length)} edits`,
      `${count(operations - before.operations)} operations`,
      `${syncs - before.syncs} syncs`,
      `${kilobytes(bytesSent - before.bytesSent)} sent`,
      `the largest request ${kilobytes(largestRequest)}`,
    ]);
  }
}

function print(what: string, figures: readonly string[]): void {
  process.stdout.write(`${what}: ${figures.join(', ')}\n`);
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function kilobytes(bytes: number): string {
  return `${count(Math.round(bytes / 1000))} kB`;
}

function provinceUnits(): readonly UnitNode[] {
  const units: UnitNode[] = [{ name: '', parent: 0, depth: 0 }];
  for (let district = 0; district < 12; district++) {
    const parent = units.length;
    units.push({ name: `Huyện ${district + 1}`, parent: 0, depth: 1, level: 'district' });
    const communes = district < 7 ? 20 : 19;
    for (let commune = 0; commune < communes; commune++) {
      units.push({ name: `Xã ${district + 1}.${commune + 1}`, parent, depth: 2, level: 'commune' });
    }
  }
  return units;
}

function members(count: number) {
  const communes = provinceUnits().flatMap(({ level }, node) =>
    level === 'commune' ? [node] : [],
  );
  return Array.from({ length: count }, (_, index) =>
    person(`Người ${index}`, communes[index % communes.length] ?? 0, 'Nam', 25 + (index % 35), ''),
  );
}

/** 20,000 people in communes that have between 15 and 155 of them. */
function uneven(): TemplateData {
  const communes = provinceUnits().flatMap(({ level }, node) =>
    level === 'commune' ? [node] : [],
  );
  const sizes = communes.map((_, index) => 15 + ((index * 59) % 141));
  const homes = communes.flatMap((node, index) => Array<number>(sizes[index] ?? 0).fill(node));
  const people = Array.from({ length: 20_000 }, (_, index) =>
    person(`Người ${index}`, homes[index % homes.length] ?? 0, 'Nam', 25 + (index % 35), ''),
  );
  return sampleData({ units: provinceUnits(), people });
}

function widened(data: TemplateData, count: number): TemplateData {
  const [first] = data.indicators;
  if (!first) throw new Error('no indicator to repeat');
  const indicators = Array.from({ length: count }, (_, index) => {
    const indicator = { ...first.result.indicator, code: `indicator_${index}` };
    return { ...first, result: { ...first.result, indicator } };
  });
  return { ...data, indicators };
}
