import { enDefinitionSheets } from './en/enDefinitionSheets';
import type { Language } from './Language';
import { viDefinitionSheets, type DefinitionSheetMessages } from './vi/viDefinitionSheets';

/** The sheets that officers fill in, in every language: a workbook may have been made in another. */
export const definitionSheetWords: Readonly<Record<Language, DefinitionSheetMessages>> = {
  vi: viDefinitionSheets,
  en: enDefinitionSheets,
};
