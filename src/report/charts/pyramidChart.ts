import type { Messages } from '../../messages/messagesFor';
import type { Report } from '../Report';
import { countAgeBands, type AgeBand } from './ageBands';
import type { ChartMaker } from './ChartMaker';
import { seriesColors } from './seriesColors';

/** Men to the left and women to the right by age; of an indicator's population, or of everybody. */
export function pyramidChart(
  report: Report,
  messages: Messages,
  code: string | undefined,
): ChartMaker[] {
  const { detail } = report;
  if (!detail) return [];
  const { bands, unknown } = countAgeBands(detail.roster, report.asOf, populationOf(report, code));
  const people = bands.reduce((total, { men, women }) => total + men + women, 0);
  if (people === 0) return [];
  const { charts } = messages.report;
  const [largest] = [...bands].sort((one, other) => sizeOf(other) - sizeOf(one));
  if (!largest) return [];
  const end = axisEnd(Math.max(...bands.flatMap(({ men, women }) => [men, women])));
  const title = charts.pyramid(labelOf(largest, messages), sizeOf(largest), people, unknown);
  return [
    {
      headers: [charts.age, charts.men, charts.women],
      rows: bands.map((band) => [labelOf(band, messages), 0 - band.men, band.women]),
      numberFormat: COUNT,
      describe: (place, range) => ({
        key: 'pyramid',
        title,
        description: title,
        place,
        kind: 'stackedBar',
        categories: range(0),
        series: [
          {
            name: charts.men,
            values: range(1),
            as: 'bar',
            color: seriesColors.men,
            labels: { numberFormat: COUNT },
          },
          {
            name: charts.women,
            values: range(2),
            as: 'bar',
            color: seriesColors.women,
            labels: { numberFormat: COUNT },
          },
        ],
        valueAxis: { title: charts.peopleAxis, numberFormat: COUNT, minimum: -end, maximum: end },
        categoryAxis: { title: charts.age },
        legend: 'bottom',
        gapWidth: 15,
        overlap: 100,
      }),
    },
  ];
}

/** Men are held as negative numbers and shown without the sign. */
const COUNT = '#,##0;#,##0';

function populationOf(report: Report, code: string | undefined): (person: number) => boolean {
  const explanation = code === undefined ? undefined : report.detail?.explanations.get(code);
  if (!explanation) return () => true;
  const { certain, denominatorOnly, unknown } = explanation;
  const people = new Set([certain, denominatorOnly, unknown].flat().map(({ person }) => person));
  return (person) => people.has(person);
}

/** A round number past the largest bar, the same on both sides: 1258 → 1300, 7 → 7. */
function axisEnd(largest: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(largest)) - 1);
  return Math.ceil(largest / step) * step;
}

function sizeOf({ men, women }: AgeBand): number {
  return men + women;
}

function labelOf({ from, to }: AgeBand, messages: Messages): string {
  const { charts } = messages.report;
  if (to === undefined) return charts.ageFrom(from);
  return from === 0 ? charts.ageUnder(to + 1) : charts.ageBetween(from, to);
}
