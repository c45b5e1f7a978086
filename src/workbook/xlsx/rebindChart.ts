import type { ChartDescription, ChartRange } from '../../sheet/ChartDescription';
import type { ChartCells } from './ChartCells';
import { chartSeries, seriesAxis, textOf } from './chartFrame';
import { composeChart } from './composeChart';
import { xmlElement, xmlText } from './formatXml';
import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';

/**
 * A chart part that shows what a description says now; everything that an officer formatted stays.
 * References to other sheets than the chart's own are left as they are.
 */
export function rebindChart(
  part: string,
  chart: ChartDescription,
  cells: ChartCells,
  isOurs: boolean,
): string {
  const root = parseXml(part);
  const series = chartSeries(root);
  // What was formatted belongs to series that are no longer the same.
  if (isOurs && series.length !== chart.series.length) return composeChart(chart, cells);
  const titled = retitle(part, child(child(root, 'chart'), 'title'), chart.title);
  return series.reduce((text, each, index) => {
    const described = chart.series[index];
    if (!described) return text;
    const named = retitle(each.source, child(each, 'tx'), described.name);
    const categories = rebindAxis(
      named,
      seriesAxis(each, 'cat'),
      described.categories ?? chart.categories,
      cells,
    );
    const source = rebindAxis(categories, seriesAxis(each, 'val'), described.values, cells);
    return text.replace(each.source, () => source);
  }, titled);
}

/** Puts another text into the first run of a title or name; its look stays. */
function retitle(part: string, title: XmlElement | undefined, wanted: string): string {
  if (!title || textOf(title) === wanted || wanted === '') return part;
  const [first, ...others] = textRuns(title);
  if (!first) return part;
  const emptied = others.reduce(
    (source, run) => source.replace(run.source, () => withText(run, '')),
    title.source,
  );
  const source = emptied.replace(first.source, () => withText(first, wanted));
  return part.replace(title.source, () => source);
}

/** Texts written out; those that come from a cell follow it by themselves. */
function textRuns(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'strRef') return [];
  if (element.name === 't' || element.name === 'v') return [element];
  return element.children.flatMap(textRuns);
}

function withText({ source }: XmlElement, text: string): string {
  const tag = source.slice(0, source.indexOf('>') + 1).replace(/\/>$/, '>');
  const name = /^<([^\s>]+)/.exec(tag)?.[1] ?? 't';
  return `${tag}${xmlText(text)}</${name}>`;
}

/** The series with the reference of one axis, and the values kept beside it, replaced. */
function rebindAxis(
  series: string,
  axis: XmlElement | undefined,
  range: ChartRange,
  cells: ChartCells,
): string {
  const reference = axis?.children[0];
  const formula = child(reference, 'f');
  if (!axis || !reference || !formula || !cells.isOwn(formula.text)) return series;
  const isText = reference.name === 'strRef';
  if (!isText && reference.name !== 'numRef') return series;
  const prefix = /^<(\w+:)?/.exec(reference.source)?.[1] ?? '';
  const named = (name: string, content: string, attributes = {}): string =>
    xmlElement(prefix + name, attributes, content);
  const before = child(child(reference, 'numCache'), 'formatCode')?.text ?? 'General';
  const values = cells.values(range);
  const points = values.map((value, index) => {
    const isShown = isText ? value !== null : typeof value === 'number';
    return isShown ? named('pt', named('v', xmlText(String(value))), { idx: index }) : '';
  });
  const format = isText ? '' : named('formatCode', xmlText(before));
  const count = named('ptCount', '', { val: values.length });
  const cache = named(isText ? 'strCache' : 'numCache', format + count + points.join(''));
  const wanted = cells.reference(range);
  const kept = isSameReference(formula.text, wanted) ? formula.text : wanted;
  const source = named(reference.name, named('f', xmlText(kept)) + cache);
  return series.replace(axis.source, () => axis.source.replace(reference.source, () => source));
}

/** `Sheet1!$A$1` and `'Sheet1'!$A$1:$A$1` are the same place. */
function isSameReference(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(reference: string): string {
  const bare = reference.replaceAll(/^'|'(?=!)/g, '');
  return bare.replace(/!(\$[A-Z]+\$\d+):\1$/, '!$1').toLowerCase();
}
