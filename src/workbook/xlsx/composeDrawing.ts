import type { ChartDescription } from '../../sheet/ChartDescription';
import { xmlElement, XML_HEAD } from './formatXml';

const SPREADSHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a chart's name in the file begins with, so that it is found again by its key. */
export const CHART_NAME = 'rollcall.';

/** An empty drawing part, or the given one, with the anchors added at its end. */
export function composeDrawing(before: string | undefined, anchors: readonly string[]): string {
  const start =
    before ?? `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SPREADSHEET}" xmlns:a="${DRAWING}"></xdr:wsDr>`;
  const opened = start.replace(/<((?:\w+:)?wsDr)(\s[^>]*)?\/>/, '<$1$2></$1>');
  const end = opened.lastIndexOf('</');
  return opened.slice(0, end) + anchors.join('') + opened.slice(end);
}

/** The anchor of a chart over the cells that it covers. */
export function composeChartAnchor(
  chart: ChartDescription,
  relationship: string,
  shapeId: number,
): string {
  const { row, column, rows, columns } = chart.place;
  const corner = (name: string, r: number, c: number): string =>
    `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const name = xmlElement('xdr:cNvPr', {
    id: shapeId,
    name: CHART_NAME + chart.key,
    descr: chart.description,
  });
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET}" xmlns:a="${DRAWING}">` +
    corner('from', row, column) +
    corner('to', row + rows, column + columns) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
