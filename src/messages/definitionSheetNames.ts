import type { Language } from './Language';

/**
 * The names of the sheets that officers fill in, in every language: a workbook may have been made
 * in another than the one that is shown.
 */
export const definitionSheetNames: Readonly<Record<Language, DefinitionSheetNames>> = {
  vi: {
    definitions: 'Chỉ tiêu',
    title: 'Định nghĩa các chỉ tiêu',
    unitTargets: 'Chỉ tiêu theo đơn vị',
    units: 'Đơn vị',
    plan: 'Thay đổi dự kiến',
  },
  en: {
    definitions: 'Indicators',
    title: 'Definitions of the indicators',
    unitTargets: 'Targets by unit',
    units: 'Units',
    plan: 'Planned changes',
  },
};

interface DefinitionSheetNames {
  readonly definitions: string;
  /** Stands above the definitions, and for the title of a pack that has none. */
  readonly title: string;
  readonly unitTargets: string;
  readonly units: string;
  readonly plan: string;
}
