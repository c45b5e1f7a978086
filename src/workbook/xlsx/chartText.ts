import { xmlElement, xmlText } from './formatXml';

/** What the sheets around a chart are printed in. */
const FONT = 'Times New Roman';

/** A title of a chart or an axis; the size in hundredths of a point. */
export function titleXml(text: string, size: number, isBold: boolean): string {
  const look = fontXml('a:rPr', size, isBold, { lang: 'vi-VN' });
  const run = xmlElement('a:r', {}, look + xmlElement('a:t', {}, xmlText(text)));
  const properties = xmlElement('a:pPr', {}, fontXml('a:defRPr', size, isBold));
  const paragraph = xmlElement('a:p', {}, properties + run);
  const rich = xmlElement('c:rich', {}, '<a:bodyPr/><a:lstStyle/>' + paragraph);
  return xmlElement('c:title', {}, xmlElement('c:tx', {}, rich) + val('overlay', 0));
}

/** How labels, legend and axes look. */
export function textLook(size: number): string {
  const properties = xmlElement('a:pPr', {}, fontXml('a:defRPr', size, false));
  const paragraph = properties + xmlElement('a:endParaRPr', { lang: 'vi-VN' });
  return xmlElement('c:txPr', {}, '<a:bodyPr/><a:lstStyle/>' + xmlElement('a:p', {}, paragraph));
}

export function solidFill(color: string): string {
  const value = { val: color.slice(1).toUpperCase() };
  return xmlElement('a:solidFill', {}, xmlElement('a:srgbClr', value));
}

export function val(name: string, value: string | number): string {
  return xmlElement(`c:${name}`, { val: value });
}

function fontXml(
  name: string,
  size: number,
  isBold: boolean,
  more: Readonly<Record<string, string>> = {},
): string {
  return xmlElement(
    name,
    { ...more, sz: size, b: isBold },
    xmlElement('a:latin', { typeface: FONT }),
  );
}
