import type { Messages } from '../../messages/messagesFor';
import type { Masking } from '../masking/Masking';
import type { Report } from '../Report';
import { countAgeBands, joinSmallBands, type AgeBand } from './ageBands';
import type { ChartMaker } from './ChartMaker';
import { seriesColors } from './seriesColors';

/** Men to the left and women to the right by age; of an indicator's population, or of everybody. */
export function pyramidChart(
  report: Report,
  messages: Messages,
  code: string | undefined,
  masking: Masking,
): ChartMaker[] {
  const { detail } = report;
  if (!detail || (code !== undefined && masking.isMasked(code, 0))) return [];
  const counted = countAgeBands(detail.roster, report.asOf, populationOf(report, code));
  const bands = joinSmallBands(counted.bands, masking.below);
  const unknown = counted.unknown >= masking.below ? counted.unknown : 0;
  const people = bands.reduce((total, { men, women }) => total + men + women, 0);
  if (people === 0) return [];
  const { charts } = messages.report;
  const [largest] = [...bands].sort((one, other) => sizeOf(other) - sizeOf(one));
  if (!largest) return [];
  const { end, step } = axisOf(Math.max(...bands.flatMap(({ men, women }) => [men, women])));
  const title = charts.pyramid(labelOf(largest, messages), sizeOf(largest), people, unknown);
  return [
    {
      headers: [charts.age, charts.men, charts.women],
      rows: bands.map((band) => [labelOf(band, messages), 0 - band.men, band.women]),
      numberFormat: COUNT,
      describe: (place, range) => ({
        key: 'pyramid',
        title,
        description: charts.listed(
          title,
          bands.map((band) => charts.band(labelOf(band, messages), band.men, band.women)),
        ),
        place,
        kind: 'bar',
        categories: range(0),
        series: [
          {
            name: charts.men,
            values: range(1),
            as: 'bar',
            color: seriesColors.men,
            labels: { numberFormat: LABEL },
          },
          {
            name: charts.women,
            values: range(2),
            as: 'bar',
            color: seriesColors.women,
            labels: { numberFormat: LABEL },
          },
        ],
        valueAxis: {
          title: charts.peopleAxis,
          numberFormat: COUNT,
          minimum: -end,
          maximum: end,
          step,
        },
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
/** Of a band without anybody no label is needed. */
const LABEL = `${COUNT};`;

function populationOf(report: Report, code: string | undefined): (person: number) => boolean {
  const explanation = code === undefined ? undefined : report.detail?.explanations.get(code);
  if (!explanation) return () => true;
  const { certain, denominatorOnly, unknown } = explanation;
  const people = new Set([certain, denominatorOnly, unknown].flat().map(({ person }) => person));
  return (person) => people.has(person);
}

/**
 * An axis past the largest bar with room for its label, in at most five round steps to each side:
 * 1,258 → three steps of 500.
 */
function axisOf(largest: number): { readonly end: number; readonly step: number } {
  const wanted = largest * LABEL_ROOM;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(wanted)) - 1);
  const step = [1, 2, 5, 10, 20].find((size) => wanted / (size * power) <= 5) ?? 50;
  return { end: Math.ceil(wanted / (step * power)) * step * power, step: step * power };
}

const LABEL_ROOM = 1.12;

function sizeOf({ men, women }: AgeBand): number {
  return men + women;
}

function labelOf({ from, to }: AgeBand, messages: Messages): string {
  const { charts } = messages.report;
  if (to === undefined) return charts.ageFrom(from);
  return from === 0 ? charts.ageUnder(to + 1) : charts.ageBetween(from, to);
}
