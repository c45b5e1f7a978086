import { overlaps } from '../../sheet/Area';
import type { ListValidation } from '../../sheet/SheetDescription';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import { subtractArea } from '../cells/cellAreas';
import type { RangeScope } from './RangeScope';

/** A list typed as text may be this long, commas included. */
const LONGEST_LIST = 255;

interface HostRule {
  readonly list?: { readonly source: string };
}

export function dataValidationObject({ state, sheet, area }: RangeScope): HostObject {
  const change = (wanted: ListValidation | null): void => {
    state.refuseProtected(sheet, 'DataValidation');
    const rest = sheet.validations.flatMap((rule) =>
      subtractArea(rule.area, area).map((piece) => ({ ...rule, area: piece })),
    );
    sheet.validations = wanted ? [...rest, wanted] : rest;
  };
  const present = (): ListValidation | undefined =>
    sheet.validations.find((rule) => overlaps(rule.area, area));
  return {
    type: 'DataValidation',
    get: {
      Type: () => (present() ? 'List' : 'None'),
      Rule: () => writeRule(present()),
    },
    set: {
      Rule: (rule) => change({ area, source: readSource(rule as HostRule) }),
      ErrorAlert: (alert) => {
        const rule = present();
        if (rule && (alert as { showAlert?: boolean }).showAlert === false) {
          change({ ...rule, area, allowsOther: true });
        }
      },
    },
    call: { Clear: () => change(null) },
  };
}

function writeRule(rule: ListValidation | undefined): HostRule {
  if (!rule) return {};
  const source = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
  return { list: { source } };
}

function readSource(rule: HostRule): readonly string[] | string {
  const source = rule.list?.source;
  if (source === undefined) throw new HostError('ApiNotFound', 'DataValidation.rule');
  if (source.startsWith('=')) return source;
  if (source.length > LONGEST_LIST) throw new HostError('InvalidArgument', 'DataValidation.rule');
  return source.split(',');
}
