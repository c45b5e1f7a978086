import type { BorderLine } from '../../sheet/CellStyle';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { MemoryStyle } from '../memory/MemoryStyle';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { xmlElement, XML_HEAD } from './formatXml';
import { orderFonts } from './orderFonts';
import { child, parseXml } from './parseXml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Order of the lists in a styles part (ECMA-376 18.8.39). */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
type List = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

const EMPTY_STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The formats of a styles part, to which formats of new cells are added; none is ever changed. */
export class StyleTable {
  readonly #part: string;
  readonly #known: Map<MemoryStyle, number>;
  readonly #added: Record<List, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  readonly #counts: Record<List, number>;
  readonly #numbers = new Map<string, number>();
  #nextNumberFormat = 164;

  constructor(part: string | undefined, known: readonly MemoryStyle[] = []) {
    this.#part = part === undefined ? EMPTY_STYLES : orderFonts(part);
    this.#known = new Map([...known.entries()].map(([index, style]) => [style, index]));
    const root = parseXml(this.#part);
    const count = (list: List): number => child(root, list)?.children.length ?? 0;
    this.#counts = {
      numFmts: count('numFmts'),
      fonts: count('fonts'),
      fills: count('fills'),
      borders: count('borders'),
      cellXfs: count('cellXfs'),
      dxfs: count('dxfs'),
    };
    for (const { attributes } of child(root, 'numFmts')?.children ?? []) {
      const id = Number(attributes['numFmtId']);
      this.#numbers.set(`numberFormat ${attributes['formatCode'] ?? ''}`, id);
      this.#nextNumberFormat = Math.max(this.#nextNumberFormat, id + 1);
    }
  }

  /** The number of the cell format for a style; 0 is the workbook's own default. */
  cellFormat(style: MemoryStyle | undefined): number {
    if (!style) return 0;
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const index =
      Object.keys(style).length === 0 ? 0 : this.#intern('cellXfs', this.#cellXf(style));
    this.#known.set(style, index);
    return index;
  }

  differentialFormat({ font, fill }: Extract<ConditionalFormat, { kind: 'formula' }>): number {
    const fontXml =
      font &&
      (font.bold ? '<b/>' : '') + (font.color === undefined ? '' : colorXml('color', font.color));
    const fillXml =
      fill === undefined
        ? ''
        : `<fill><patternFill patternType="solid">${colorXml('fgColor', fill)}${colorXml('bgColor', fill)}</patternFill></fill>`;
    return this.#intern('dxfs', `<dxf>${fontXml ? `<font>${fontXml}</font>` : ''}${fillXml}</dxf>`);
  }

  toXml(): string {
    let xml = this.#part;
    for (const list of Object.keys(this.#added) as List[]) {
      if (this.#added[list].length > 0)
        xml = appendToList(xml, list, this.#added[list], this.#counts[list]);
    }
    return xml;
  }

  #cellXf(style: MemoryStyle): string {
    const { horizontal, vertical, wrap, indent, locked } = style;
    const alignment = xmlElement('alignment', {
      horizontal: horizontal === 'centerAcross' ? 'centerContinuous' : horizontal,
      vertical,
      wrapText: wrap,
      indent,
    });
    const isAligned = alignment !== '<alignment/>';
    const protection = locked === undefined ? '' : xmlElement('protection', { locked });
    return xmlElement(
      'xf',
      {
        numFmtId: this.#numberFormat(style.numberFormat),
        fontId: style.font ? this.#intern('fonts', fontXml(style.font)) : 0,
        fillId: style.fill === undefined ? 0 : this.#intern('fills', fillXml(style.fill)),
        borderId: style.borders ? this.#intern('borders', bordersXml(style.borders)) : 0,
        xfId: 0,
        applyNumberFormat: style.numberFormat === undefined ? undefined : true,
        applyFont: style.font && true,
        applyFill: style.fill === undefined ? undefined : true,
        applyBorder: style.borders && true,
        applyAlignment: isAligned || undefined,
        applyProtection: locked === undefined ? undefined : true,
      },
      (isAligned ? alignment : '') + protection,
    );
  }

  #numberFormat(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, each]) => each === code);
    if (builtIn && Number(builtIn[0]) < 23) return Number(builtIn[0]);
    const name = `numberFormat ${code}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const id = this.#nextNumberFormat++;
    this.#numbers.set(name, id);
    this.#added.numFmts.push(xmlElement('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  #intern(list: List, xml: string): number {
    const known = this.#numbers.get(xml);
    if (known !== undefined) return known;
    const index = this.#counts[list] + this.#added[list].length;
    this.#numbers.set(xml, index);
    this.#added[list].push(xml);
    return index;
  }
}

function fontXml({
  name = 'Times New Roman',
  size = 11,
  bold,
  italic,
  color,
}: NonNullable<MemoryStyle['font']>): string {
  const marks = (bold ? '<b/>' : '') + (italic ? '<i/>' : '');
  const tint = color === undefined ? '' : colorXml('color', color);
  return `<font>${marks}${xmlElement('sz', { val: size })}${tint}${xmlElement('name', { val: name })}</font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid">${colorXml('fgColor', color)}<bgColor indexed="64"/></patternFill></fill>`;
}

function bordersXml(borders: NonNullable<MemoryStyle['borders']>): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    line ? xmlElement(name, { style: line.weight }, colorXml('color', line.color)) : `<${name}/>`;
  return `<border>${side('left', borders.left)}${side('right', borders.right)}${side('top', borders.top)}${side('bottom', borders.bottom)}<diagonal/></border>`;
}

function colorXml(name: string, color: string): string {
  return xmlElement(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

/** Adds items at the end of a list, which is created in its place when the part has none. */
function appendToList(xml: string, list: List, items: readonly string[], before: number): string {
  // The part may use a prefix for the main namespace; the items then say theirs themselves.
  const declared = items.map((item) => item.replace(/^<(\w+)/, `<$1 xmlns="${MAIN}"`));
  const isPrefixed = /<\w+:styleSheet[\s>]/.test(xml);
  const added = (isPrefixed ? declared : items).join('');
  const count = before + items.length;
  const opened = xml.replace(new RegExp(`<((?:\\w+:)?${list})(\\s[^>]*)?/>`), '<$1$2></$1>');
  const start = new RegExp(`<(\\w+:)?${list}(\\s[^>]*)?>`).exec(opened);
  if (start) {
    const end = opened.indexOf(`</${start[1] ?? ''}${list}>`);
    const tag = `<${start[1] ?? ''}${list} count="${count}">`;
    return (
      opened.slice(0, start.index) +
      tag +
      opened.slice(start.index + start[0].length, end) +
      added +
      opened.slice(end)
    );
  }
  const whole = xmlElement(list, { xmlns: isPrefixed ? MAIN : undefined, count }, added);
  const later = LISTS.slice(LISTS.indexOf(list) + 1).join('|');
  const next = new RegExp(`<(?:\\w+:)?(?:${later})[\\s/>]|</(?:\\w+:)?styleSheet>`).exec(xml);
  const at = next?.index ?? xml.length;
  return xml.slice(0, at) + whole + xml.slice(at);
}
