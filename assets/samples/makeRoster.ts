/**
 * Makes the sample roster: invented people who hold the figures of the reviewed project as of
 * 30 November 2023. `npm run sample` writes it anew, the same every time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { type Cadre, inventDistrictCadres, inventProvincialCadres } from './roster/cadres';
import { type CommitteeMember, inventCommittees } from './roster/committees';
import { drawStaffList, type ListColumn } from './roster/drawSheet';
import type { Birth } from './roster/people';
import { inventDistricts } from './roster/places';
import { Random } from './roster/random';

const seed = 20231130;
const ungraded = 12;

export async function makeRoster(path: string): Promise<void> {
  const random = new Random(seed);
  const districts = inventDistricts(random);
  const committees = inventCommittees(random, districts);
  const provincial = random.shuffled(inventProvincialCadres(random));
  const district = inventDistrictCadres(random, districts);

  const workbook = new Workbook();
  workbook.defaultFont = { name: 'Times New Roman', size: 11 };
  workbook.creator = 'Rollcall';
  workbook.created = workbook.modified = new Date(Date.UTC(2023, 11, 5));
  const period = '(Tính đến ngày 30 tháng 11 năm 2023)';
  drawStaffList(workbook.addWorksheet('Cấp ủy cấp xã'), {
    title: ['DANH SÁCH CẤP ỦY VIÊN CẤP XÃ NHIỆM KỲ 2020 - 2025', period],
    columns: committeeColumns,
    people: committees,
    total: `Tổng số: ${committees.length} đồng chí`,
  });
  drawStaffList(workbook.addWorksheet('BTV Tỉnh ủy quản lý'), {
    title: ['DANH SÁCH CÁN BỘ DIỆN BAN THƯỜNG VỤ TỈNH ỦY QUẢN LÝ', period],
    columns: provincialColumns,
    people: provincial,
    total: `Tổng số: ${provincial.length} đồng chí`,
  });
  drawStaffList(workbook.addWorksheet('BTV cấp huyện quản lý'), {
    title: ['DANH SÁCH CÁN BỘ DIỆN BAN THƯỜNG VỤ HUYỆN ỦY, THỊ ỦY, THÀNH ỦY QUẢN LÝ', period],
    columns: districtColumns,
    people: district,
    total: `Tổng số: ${district.length} đồng chí`,
  });
  writeFileSync(path, await workbook.xlsx.writeBuffer());
}

const committeeColumns: readonly ListColumn<CommitteeMember>[] = [
  { header: ['TT'], width: 6, center: true, cell: (_, i) => i + 1 },
  { header: ['Số hiệu'], width: 10, center: true, cell: (p) => p.number },
  { header: ['Họ và tên'], width: 26, cell: (p) => p.name },
  {
    header: ['Ngày, tháng, năm sinh', 'Nam'],
    width: 12,
    center: true,
    cell: (p, i) => (p.gender === 'Nam' ? mixedDate(p.birth, i) : null),
  },
  {
    header: ['Ngày, tháng, năm sinh', 'Nữ'],
    width: 12,
    center: true,
    cell: (p, i) => (p.gender === 'Nữ' ? mixedDate(p.birth, i) : null),
  },
  { header: ['Huyện, thị xã, thành phố'], width: 22, cell: (p) => p.district },
  { header: ['Xã, phường, thị trấn'], width: 22, cell: (p) => p.commune },
  { header: ['Chức vụ'], width: 44, cell: (p) => p.position },
  { header: ['Trình độ chuyên môn'], width: 14, center: true, cell: (p) => p.education },
  { header: ['Trình độ LLCT'], width: 12, center: true, cell: (p) => p.politicalTheory },
  { header: ['Ngày vào Đảng'], width: 12, center: true, cell: (p) => serial(p.joined) },
  {
    header: ['Xếp loại năm 2022'],
    width: 28,
    cell: (p, i) => (i % 269 === 7 && i < 269 * ungraded ? null : p.grade),
  },
  { header: ['Ghi chú'], width: 16, cell: () => null },
];

const provincialColumns: readonly ListColumn<Cadre>[] = [
  { header: ['TT'], width: 6, center: true, cell: (_, i) => i + 1 },
  { header: ['Số hiệu'], width: 10, center: true, cell: (p) => p.number },
  { header: ['Họ và tên'], width: 26, cell: (p) => p.name },
  {
    header: ['Ngày sinh'],
    width: 12,
    center: true,
    cell: (p) => ('day' in p.birth ? serial(p.birth) : p.birth.year),
  },
  { header: ['Giới tính'], width: 8, center: true, cell: (p) => p.gender },
  { header: ['Cơ quan, đơn vị'], width: 36, cell: (p) => p.unit },
  { header: ['Chức vụ'], width: 34, cell: (p) => p.position },
  { header: ['Cấp công tác'], width: 12, center: true, cell: (p) => p.level },
  {
    header: ['Lãnh đạo sở, ban, ngành'],
    width: 12,
    center: true,
    cell: (p) => (p.leadsDepartment ? 'x' : null),
  },
  { header: ['Ngạch hiện giữ'], width: 20, cell: (p) => p.rank },
  { header: ['Đạt tiêu chuẩn ngạch'], width: 20, cell: (p) => p.standard },
  { header: ['Trình độ LLCT'], width: 12, center: true, cell: (p) => p.politicalTheory },
  { header: ['Xếp loại năm 2022'], width: 28, cell: (p) => p.grade },
];

const districtColumns: readonly ListColumn<Cadre>[] = [
  { header: ['TT'], width: 6, center: true, cell: (_, i) => i + 1 },
  { header: ['Số hiệu'], width: 10, center: true, cell: (p) => p.number },
  { header: ['Họ và tên'], width: 26, cell: (p) => p.name },
  { header: ['Ngày sinh'], width: 12, center: true, cell: (p) => dateText(p.birth, true) },
  { header: ['Nữ'], width: 6, center: true, cell: (p) => (p.gender === 'Nữ' ? 'x' : null) },
  { header: ['Huyện, thị xã, thành phố'], width: 22, cell: (p) => p.district },
  { header: ['Cơ quan, đơn vị'], width: 30, cell: (p) => p.unit },
  { header: ['Chức vụ'], width: 34, cell: (p) => p.position },
  { header: ['Cấp công tác'], width: 12, center: true, cell: (p) => p.level },
  { header: ['Ngạch hiện giữ'], width: 12, center: true, cell: (p) => shortRank(p.rank) },
  { header: ['Đạt tiêu chuẩn ngạch'], width: 12, center: true, cell: (p) => shortRank(p.standard) },
  { header: ['Trình độ LLCT'], width: 12, center: true, cell: (p) => p.politicalTheory },
  { header: ['Xếp loại năm 2022'], width: 28, cell: (p) => p.grade },
];

/** Two in three are real dates, the others typed as text with and without padding, as in life. */
function mixedDate(birth: Birth, index: number): string | number {
  if (!('day' in birth)) return birth.year;
  if (index % 3 !== 0) return serial(birth);
  return dateText(birth, index % 2 === 0);
}

function dateText(birth: Birth, isPadded: boolean): string | number {
  if (!('day' in birth)) return birth.year;
  const two = (n: number): string => (isPadded ? String(n).padStart(2, '0') : String(n));
  return `${two(birth.day)}/${two(birth.month)}/${birth.year}`;
}

/** Excel's serial number of a day after February 1900. */
function serial(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 + 25_569;
}

function shortRank(rank: string): string {
  const short: Record<string, string> = {
    'Chuyên viên cao cấp': 'CVCC',
    'Chuyên viên chính': 'CVC',
    'Chuyên viên': 'CV',
  };
  return short[rank] ?? rank;
}

if (require.main === module) void makeRoster(join(__dirname, 'danh-sach-can-bo.xlsx'));
