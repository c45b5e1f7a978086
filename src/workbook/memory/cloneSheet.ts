import { findReferences } from '../../sheet/mapReferences';
import type { DefinedName } from './DefinedName';
import { renameSheetInFormula } from '../../sheet/renameSheetInFormula';
import type { MemorySheet } from './MemorySheet';
import { moveMarkup } from './RuleMarkup';
import type { RuleMarkup } from './RuleMarkup';

/** The workbook that the copy is added to. */
interface OwningBook {
  sheets: MemorySheet[];
  names: DefinedName[];
  newId(): string;
  freeName(name: string): string;
}

/**
 * Copies a sheet behind the last one, as Excel does: tables get new names, names that refer to
 * the sheet get twins that only the copy knows.
 */
export function cloneSheet(
  workbook: OwningBook,
  source: MemorySheet,
  { key, name }: { readonly key: string; readonly name: string },
): MemorySheet {
  const copy = source.clone(workbook.newId(), workbook.freeName(name));
  copy.key = key;
  const taken = takenNames(workbook);
  copy.tables = copy.tables.map((table) => ({ ...table, name: freeTableName(table.name, taken) }));
  renameInRules(copy, source.name.toLowerCase(), copy.name);
  workbook.names = [...workbook.names, ...twinNames(workbook.names, source, copy)];
  workbook.sheets.push(copy);
  return copy;
}

function twinNames(
  names: readonly DefinedName[],
  source: MemorySheet,
  copy: MemorySheet,
): DefinedName[] {
  const own = source.name.toLowerCase();
  const local = names.filter(({ sheet }) => sheet === source.id);
  const hidden = new Set(local.map(({ name }) => name.toLowerCase()));
  const global = names.filter(
    ({ sheet, name, refersTo }) =>
      sheet === undefined &&
      !hidden.has(name.toLowerCase()) &&
      findReferences(refersTo).some(({ reference }) => reference.sheet?.toLowerCase() === own),
  );
  return [...local, ...global].map((each) => ({
    ...each,
    refersTo: renameSheetInFormula(each.refersTo, own, copy.name),
    sheet: copy.id,
  }));
}

/** Rules that name their own sheet are about the copy, as Excel has it. */
function renameInRules(copy: MemorySheet, from: string, to: string): void {
  const rename = (text: string): string => renameSheetInFormula(text, from, to);
  const withMarkup = <T extends { readonly markup?: RuleMarkup }>(rule: T): T =>
    rule.markup ? { ...rule, markup: moveMarkup(rule.markup, rename) } : rule;
  copy.conditionalFormats = copy.conditionalFormats.map((rule) =>
    withMarkup(rule.kind === 'formula' ? { ...rule, formula: rename(rule.formula) } : rule),
  );
  copy.validations = copy.validations.map((rule) =>
    withMarkup(typeof rule.source === 'string' ? { ...rule, source: rename(rule.source) } : rule),
  );
  copy.foreignRules = copy.foreignRules.map(withMarkup);
}

function takenNames({ sheets, names }: OwningBook): Set<string> {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  return new Set([...tables, ...names.map(({ name }) => name.toLowerCase())]);
}

function freeTableName(name: string, taken: Set<string>): string {
  for (let number = 2; ; number++) {
    const candidate = `${name}_${number}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
