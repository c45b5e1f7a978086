import type { RosterOptions, SheetMapping } from './RosterInput';

/** What a person decided about one sheet, now or before. */
export function sheetMappingOf(
  sheet: string,
  { remembered, mapping }: RosterOptions,
): SheetMapping {
  return { ...remembered?.sheets?.[sheet], ...mapping?.sheets?.[sheet] };
}
