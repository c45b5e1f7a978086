import type { TemplateSheet } from '../sheet/TemplateSheet';
import { hashKey } from './hashKey';

/** Changes whenever a cell, a merge or a table of the form changes; its name does not count. */
export function fingerprintForm({ cells, merges, tables }: TemplateSheet): string {
  const contents = cells.map(({ row, column, value, formula }) => [row, column, formula ?? value]);
  return hashKey(JSON.stringify([contents, merges, tables.map(({ area }) => area)]));
}
