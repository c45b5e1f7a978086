import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { Roster } from '../../core/roster/Roster';
import type { Bilingual } from '../../core/Bilingual';
import { isUnsure } from './mapColumn';

/** A guess about columns of one header that a person should confirm. */
export interface ColumnQuestion {
  /** As it stands in the sheet. */
  readonly header: string;
  /** The field that it was taken for. */
  readonly field: string;
  readonly label: Bilingual;
  /** Zero-based row of the header in the first sheet. */
  readonly headerRow: number;
  readonly columns: readonly { readonly sheet: string; readonly column: number }[];
}

/** What is uncertain about a roster's columns, each header once however many sheets have it. */
export function listQuestions({ protocol }: Roster): readonly ColumnQuestion[] {
  const questions = new Map<string, ColumnQuestion>();
  for (const { sheet, columns, headerRows } of protocol.sheets) {
    for (const column of columns.filter(isUnsure)) {
      const { header, field } = column;
      const label = FIELD_DICTIONARY.find(({ key }) => key === field)?.labels;
      if (!label) continue;
      const key = `${header}\n${field}`;
      const headerRow = headerRows?.[1] ?? 0;
      const asked = questions.get(key) ?? { header, field, label, headerRow, columns: [] };
      const place = { sheet, column: column.column };
      questions.set(key, { ...asked, columns: [...asked.columns, place] });
    }
  }
  return [...questions.values()];
}
