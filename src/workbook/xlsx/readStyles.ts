import type { BorderLine } from '../../sheet/CellStyle';
import type { CellBorders, MemoryStyle } from '../memory/MemoryStyle';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { digitWidth } from './digitWidth';
import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import type { ReadColor } from './readColors';

export interface StylesPart {
  /** Per cell format (`cellXfs`), what the model knows of it. */
  readonly cellStyles: readonly MemoryStyle[];
  /** Per differential format (`dxfs`), the colours of a conditional format. */
  readonly differential: readonly {
    readonly font?: { readonly color?: string; readonly bold?: boolean };
    readonly fill?: string;
  }[];
  /** Pixels of a digit of the default font. */
  readonly digit: number;
}

export function readStyles(part: string | undefined, readColor: ReadColor): StylesPart {
  if (part === undefined) return { cellStyles: [{}], differential: [], digit: digitWidth({}) };
  const root = parseXml(part);
  const list = (name: string): readonly XmlElement[] => child(root, name)?.children ?? [];
  const formats = new Map(
    list('numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const fonts = list('fonts').map((font) => readFont(font, readColor));
  const fills = list('fills').map((fill) => readFill(fill, readColor));
  const borders = list('borders').map((border) => readBorders(border, readColor));
  const cellStyles = list('cellXfs').map((xf): MemoryStyle => {
    const id = xf.attributes['numFmtId'] ?? '0';
    return compact({
      numberFormat: formats.get(id) ?? BUILT_IN_FORMATS[Number(id)],
      // Font 0 is the workbook's default, which a style does not state.
      font:
        Number(xf.attributes['fontId']) > 0 ? fonts[Number(xf.attributes['fontId'])] : undefined,
      fill: fills[Number(xf.attributes['fillId'])],
      borders: borders[Number(xf.attributes['borderId'])],
      ...readAlignment(child(xf, 'alignment')),
      locked: child(xf, 'protection')?.attributes['locked'] === '0' ? false : undefined,
    });
  });
  return {
    cellStyles,
    digit: digitWidth(fonts[0] ?? {}),
    differential: list('dxfs').map((dxf) => ({
      font: compact({
        color: readColor(child(child(dxf, 'font'), 'color')),
        bold: child(dxf, 'font') && isOn(child(child(dxf, 'font'), 'b')),
      }),
      fill: readColor(child(child(child(dxf, 'fill'), 'patternFill'), 'bgColor')),
    })),
  };
}

function readFont(font: XmlElement, readColor: ReadColor): MemoryStyle['font'] {
  const size = child(font, 'sz')?.attributes['val'];
  return compact({
    name: child(font, 'name')?.attributes['val'],
    size: size === undefined ? undefined : Number(size),
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    color: readColor(child(font, 'color')),
  });
}

function readFill(fill: XmlElement, readColor: ReadColor): string | undefined {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid'
    ? readColor(child(pattern, 'fgColor'))
    : undefined;
}

function readBorders(border: XmlElement, readColor: ReadColor): CellBorders | undefined {
  const borders = compact({
    left: readLine(child(border, 'left'), readColor),
    right: readLine(child(border, 'right'), readColor),
    top: readLine(child(border, 'top'), readColor),
    bottom: readLine(child(border, 'bottom'), readColor),
  });
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function readLine(side: XmlElement | undefined, readColor: ReadColor): BorderLine | undefined {
  const style = side?.attributes['style'];
  if (style === undefined || style === 'none') return undefined;
  const color = readColor(child(side, 'color')) ?? '#000000';
  if (style === 'hair' || style === 'medium' || style === 'thick') return { weight: style, color };
  return { weight: style.startsWith('medium') ? 'medium' : 'thin', color };
}

function readAlignment(alignment: XmlElement | undefined): Partial<MemoryStyle> {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent } = alignment.attributes;
  return {
    horizontal: HORIZONTAL[horizontal ?? ''],
    vertical: vertical === 'top' || vertical === 'center' ? vertical : undefined,
    wrap: wrapText === '1' || wrapText === 'true' ? true : undefined,
    indent: indent === undefined || indent === '0' ? undefined : Number(indent),
  };
}

const HORIZONTAL: Readonly<Record<string, MemoryStyle['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'centerAcross',
};

function isOn(element: XmlElement | undefined): true | undefined {
  const value = element?.attributes['val'];
  return element && value !== '0' && value !== 'false' ? true : undefined;
}

function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
