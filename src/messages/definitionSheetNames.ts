import type { Language } from './Language';

/**
 * The names of the sheets that officers fill in, in every language: a workbook may have been made
 * in another than the one that is shown.
 */
export const definitionSheetNames: Readonly<Record<Language, DefinitionSheetNames>> = {
  vi: {
    definitions: 'Chỉ tiêu',
    unitTargets: 'Chỉ tiêu theo đơn vị',
    units: 'Đơn vị',
    plan: 'Thay đổi dự kiến',
  },
  en: {
    definitions: 'Indicators',
    unitTargets: 'Targets by unit',
    units: 'Units',
    plan: 'Planned changes',
  },
};

interface DefinitionSheetNames {
  readonly definitions: string;
  readonly unitTargets: string;
  readonly units: string;
  readonly plan: string;
}
