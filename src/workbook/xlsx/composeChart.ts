import type { ChartDescription } from '../../sheet/ChartDescription';
import type { ChartCells } from './ChartCells';
import { textLook, titleXml, val } from './chartText';
import { composeAxes } from './composeAxes';
import { composePlots } from './composePlots';
import { xmlElement, XML_HEAD } from './formatXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A chart part. Bars and lines share both axes, so that they can never drift apart. */
export function composeChart(chart: ChartDescription, cells: ChartCells): string {
  const plots = '<c:layout/>' + composePlots(chart, cells) + composeAxes(chart);
  const content =
    titleXml(chart.title, 1300, true) +
    val('autoTitleDeleted', 0) +
    xmlElement('c:plotArea', {}, plots) +
    legendXml(chart) +
    // Cells on a hidden sheet or in a collapsed group are drawn all the same.
    val('plotVisOnly', 0) +
    val('dispBlanksAs', 'gap');
  return (
    XML_HEAD +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    val('roundedCorners', 0) +
    xmlElement('c:chart', {}, content) +
    '</c:chartSpace>'
  );
}

function legendXml({ legend }: ChartDescription): string {
  if (legend === 'none') return '';
  const position = val('legendPos', LEGEND[legend]);
  return xmlElement('c:legend', {}, position + val('overlay', 0) + textLook(1000));
}

const LEGEND = { top: 't', right: 'r', bottom: 'b' } as const;
