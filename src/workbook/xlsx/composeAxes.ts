import type { ChartDescription } from '../../sheet/ChartDescription';
import { solidFill, textLook, titleXml, val } from './chartText';
import { xmlElement } from './formatXml';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Hundredths of a point. */
const TEXT_SIZE = 1000;

/** The axes that a plot is drawn by. */
export const axisIds = val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);

export function composeAxes(chart: ChartDescription): string {
  return categoryAxis(chart) + valueAxis(chart);
}

function categoryAxis({ categoryAxis, kind }: ChartDescription): string {
  return xmlElement(
    'c:catAx',
    {},
    val('axId', CATEGORY_AXIS) +
      xmlElement(
        'c:scaling',
        {},
        val('orientation', categoryAxis?.isReversed ? 'maxMin' : 'minMax'),
      ) +
      val('delete', 0) +
      val('axPos', isHorizontal(kind) ? 'l' : 'b') +
      (categoryAxis?.title === undefined ? '' : titleXml(categoryAxis.title, TEXT_SIZE, false)) +
      '<c:numFmt formatCode="General" sourceLinked="0"/>' +
      val('majorTickMark', 'none') +
      val('minorTickMark', 'none') +
      val('tickLblPos', 'low') +
      xmlElement('c:spPr', {}, xmlElement('a:ln', {}, solidFill('#8C8C8C'))) +
      textLook(TEXT_SIZE) +
      val('crossAx', VALUE_AXIS) +
      val('crosses', 'autoZero') +
      val('auto', 0) +
      val('lblAlgn', 'ctr') +
      val('lblOffset', 100) +
      val('noMultiLvlLbl', 1),
  );
}

function valueAxis({ valueAxis: axis, categoryAxis, kind }: ChartDescription): string {
  const { title, numberFormat, minimum, maximum, step } = axis;
  const scaling =
    val('orientation', 'minMax') +
    (maximum === undefined ? '' : val('max', maximum)) +
    (minimum === undefined ? '' : val('min', minimum));
  return xmlElement(
    'c:valAx',
    {},
    val('axId', VALUE_AXIS) +
      xmlElement('c:scaling', {}, scaling) +
      val('delete', 0) +
      val('axPos', isHorizontal(kind) ? 'b' : 'l') +
      xmlElement(
        'c:majorGridlines',
        {},
        xmlElement('c:spPr', {}, xmlElement('a:ln', {}, solidFill('#D9D9D9'))),
      ) +
      (title === undefined ? '' : titleXml(title, TEXT_SIZE, false)) +
      xmlElement('c:numFmt', { formatCode: numberFormat, sourceLinked: false }) +
      val('majorTickMark', 'none') +
      val('minorTickMark', 'none') +
      val('tickLblPos', 'nextTo') +
      '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
      textLook(TEXT_SIZE) +
      val('crossAx', CATEGORY_AXIS) +
      // With categories from top to bottom the values stay below, as one reads them.
      val('crosses', categoryAxis?.isReversed && isHorizontal(kind) ? 'max' : 'autoZero') +
      val('crossBetween', 'between') +
      (step === undefined ? '' : val('majorUnit', step)),
  );
}

function isHorizontal(kind: ChartDescription['kind']): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}
