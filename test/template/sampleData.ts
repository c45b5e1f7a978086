import { parseIsoDate } from '../../src/core/engine/calendar';
import type { Indicator } from '../../src/core/indicators/Indicator';
import type { Figure, IndicatorResult } from '../../src/core/indicators/IndicatorResult';
import type { UnitNode } from '../../src/core/roster/UnitTree';
import { compareIndicator } from '../../src/core/targets/compareIndicator';
import type { ComparedIndicator } from '../../src/core/targets/ComparedIndicator';
import type { Language } from '../../src/messages/Language';
import { messagesFor } from '../../src/messages/messagesFor';
import type { FormValue } from '../../src/template/FormValue';
import type { TemplateData } from '../../src/template/TemplateData';

const AS_OF = parseIsoDate('2023-11-30') ?? 0;

/** Two districts, three communes; `Thanh Xa` has none. Invented people. */
export const UNITS: readonly UnitNode[] = [
  { name: 'Tỉnh', parent: 0, depth: 0 },
  { name: 'Nam Sơn', parent: 0, depth: 1, level: 'district', code: 'NS' },
  { name: 'An Hòa', parent: 1, depth: 2, level: 'commune' },
  { name: 'Bình Minh', parent: 1, depth: 2, level: 'commune' },
  { name: 'Thanh Xa', parent: 0, depth: 1, level: 'district', code: 'TX' },
  { name: 'Kim Lân', parent: 0, depth: 1, level: 'district', code: 'KL' },
  { name: 'Cẩm Đông', parent: 5, depth: 2, level: 'commune' },
];

export const PEOPLE: readonly Person[] = [
  person('Nguyễn Văn An', 2, 'Nam', 31, 'Chuyên viên'),
  person('Trần Thị Bé', 2, 'Nữ', 44, 'Chuyên viên chính'),
  person('Lê Văn Cường', 3, 'Nam', 38, 'Cán sự'),
  person('Phạm Thị Dung', 6, 'Nữ', 29, 'Chuyên viên'),
  person('Hoàng Văn Em', 6, 'Nam', 51, ''),
];

interface Person {
  readonly name: string;
  readonly unit: number;
  readonly gender: string;
  readonly age: number;
  readonly rank: string;
}

export function person(
  name: string,
  unit: number,
  gender: string,
  age: number,
  rank: string,
): Person {
  return { name, unit, gender, age, rank };
}

export function sampleData(
  options: {
    readonly language?: Language;
    readonly units?: readonly UnitNode[];
    readonly people?: readonly Person[];
    readonly unit?: number;
    readonly asOf?: number;
    readonly words?: Readonly<Record<string, string>>;
    /** Names of those of whom nobody knows whether they are young. */
    readonly unsure?: readonly string[];
  } = {},
): TemplateData {
  const { language = 'vi', units = UNITS, people = PEOPLE, unit = 0, asOf = AS_OF } = options;
  const { unsure = [] } = options;
  const everybody = people.map((_, entry) => entry);
  const isUnsure = (entry: number) => unsure.includes(people[entry]?.name ?? '');
  const isYoung = (entry: number) => (people[entry]?.age ?? 0) < 40 && !isUnsure(entry);
  const isWoman = (entry: number) => people[entry]?.gender === 'Nữ';
  const young = compared('young_commune', 'Cán bộ trẻ', 'Young cadres', 0.15, isYoung);
  const women = compared('women_leadership', 'Cán bộ nữ', 'Women', 0.5, isWoman);

  function compared(
    code: string,
    vi: string,
    en: string,
    target: number,
    counts: (entry: number) => boolean,
  ): ComparedIndicator {
    const indicator: Indicator = {
      code,
      title: { vi, en },
      group: { vi: 'Chỉ tiêu của Đề án', en: 'Targets of the project' },
      measure: { kind: 'share', population: '', condition: 'TRUE' },
      target: { comparator: '>=', value: target, due: '2025-12-31' },
    };
    const figure = (node: number): Figure => {
      const inside = everybody.filter((entry) => isWithin(people[entry]?.unit ?? 0, node));
      const certain = inside.filter(counts).length;
      const open = code === 'young_commune' ? inside.filter(isUnsure).length : 0;
      const share = (count: number) => count / inside.length;
      return {
        certain,
        possible: certain + open,
        denominator: inside.length,
        undecided: 0,
        value: inside.length === 0 ? null : { low: share(certain), high: share(certain + open) },
      };
    };
    const byUnit = units
      .map((_, node) => ({ unit: node, ...figure(node) }))
      .filter(({ unit: node, denominator }) => node > 0 && denominator > 0);
    const result = { indicator, overall: figure(0), byUnit, byField: [] } as unknown;
    return compareIndicator(result as IndicatorResult, { nodes: units }, asOf);
  }

  function isWithin(node: number, ancestor: number): boolean {
    if (node === ancestor || ancestor === 0) return true;
    return node !== 0 && isWithin(units[node]?.parent ?? 0, ancestor);
  }

  return {
    language,
    asOf,
    units: { nodes: units },
    unit,
    indicators: [young, women],
    people: {
      fields: [
        { key: 'name', names: ['Họ và tên', 'Full name'] },
        { key: 'gender', names: ['Giới tính', 'Gender'] },
        { key: 'age', names: ['Tuổi', 'Age'] },
        { key: 'rank', names: ['Ngạch', 'Civil-service rank'] },
      ],
      list: (code) =>
        code === null ? everybody : everybody.filter(code === 'young_commune' ? isYoung : isWoman),
      personOf: (entry) => entry,
      unitOf: (entry) => people[entry]?.unit ?? 0,
      valueOf: (entry, field) => fieldValue(people[entry], field),
      keyOf: (entry) => people[entry]?.name ?? '',
    },
    monthsOf: (code) =>
      [31, 62].map((days) => ({
        at: asOf + days,
        compared: (code === 'young_commune' ? young : women).overall,
      })),
    historyOf: (code) =>
      code === 'young_commune' ? [{ at: asOf - 365, compared: young.overall }] : [],
    words: new Map(Object.entries({ ...messagesFor(language).template.words, ...options.words })),
  };
}

const RANKS = ['Nhân viên', 'Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'];

function fieldValue(found: Person | undefined, field: string): FormValue {
  if (!found) return { kind: 'blank' };
  if (field === 'age') return { kind: 'number', value: found.age, unit: 'count' };
  const text = { name: found.name, gender: found.gender, rank: found.rank }[field] ?? '';
  if (text === '') return { kind: 'blank' };
  return { kind: 'text', text, ...(field === 'rank' && { vocabulary: RANKS }) };
}
