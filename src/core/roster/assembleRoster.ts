import type { Column } from '../engine/Column';
import { assembleColumn } from './columns/assembleColumn';
import type { AssemblyContext } from './columns/AssemblyContext';
import { assembleGender } from './columns/assembleGender';
import { inferKind } from './columns/inferKind';
import { prepareColumns } from './columns/prepareColumns';
import { keepRows } from './columns/keepRows';
import type { RosterPart } from './columns/RosterPart';
import { columnsFor } from './columns/RosterPart';
import { TextColumnBuilder } from './columns/TextColumnBuilder';
import type { FieldDefinition } from './fieldDictionary';
import { FIELD_DICTIONARY } from './fieldDictionary';
import { emptyWordsOf } from './emptyWordsOf';
import { fingerprintOf } from './fingerprintOf';
import type { IssueLog } from './IssueLog';
import { findPeople } from './people/findPeople';
import { peopleClues } from './people/peopleClues';
import { reportPeople } from './people/reportPeople';
import { positionParts } from './positionParts';
import { reportMapping } from './reportMapping';
import { reportSheets } from './reportSheets';
import { protocolOf } from './protocolOf';
import type { Roster, RosterField } from './Roster';
import type { RosterOptions } from './RosterInput';
import type { SheetPart } from './SheetPart';
import { placeRows } from './units/placeRows';
import { scopeOf } from './units/scopeOf';
import { VocabularyReader } from './values/VocabularyReader';

/** What the finishing of a roster does next. */
export type FinishStage = 'sheets' | 'columns' | 'units' | 'people' | 'fingerprint' | 'roster';

/** Makes one roster of what the sheets gave; pauses between slices of work. */
export function* assembleRoster(
  sheetParts: readonly SheetPart[],
  options: RosterOptions,
  log: IssueLog,
): Generator<FinishStage, Roster> {
  const parts = yield* prepareColumns(
    positionParts(sheetParts, options),
    options.uses1904Dates ?? false,
    log,
  );
  const context = assemblyContext(parts, options, log);
  const definitions = yield* fieldDefinitions(parts, context.emptyWords);
  reportSheets(sheetParts, log);
  reportMapping(sheetParts, options, log);

  const columns = new Map<string, Column>();
  for (const definition of definitions) {
    yield 'columns';
    columns.set(definition.key, yield* assembled(definition, context));
  }
  yield 'units';
  const { units, unit, home } = yield* placeRows(parts, context.rowCount, context.emptyWords);
  yield 'people';
  const clues = peopleClues(parts, context, columns, { unit, home });
  const people = yield* findPeople(clues);
  reportPeople(people, parts, log);
  yield 'fingerprint';
  const fingerprint = yield* fingerprintOf(sheetParts);
  yield 'roster';
  const kept = people.repeats.size === 0 ? null : keptRows(context.rowCount, people.repeats);
  const origin = originOf(parts, context.rowCount);
  return {
    rowCount: kept?.length ?? context.rowCount,
    personCount: people.personCount,
    person: kept ? kept.map((row) => people.person[row] ?? 0) : people.person,
    fields: definitions.map((definition) => rosterField(definition, parts)),
    columns: kept ? keepRows(columns, kept) : columns,
    units: {
      ...units,
      scope: scopeOf(
        units,
        parts.flatMap((part) => part.titleTexts),
      ),
    },
    unit: kept ? kept.map((row) => unit[row] ?? 0) : unit,
    origin: kept
      ? {
          sheet: Uint16Array.from(kept, (row) => origin.sheet[row] ?? 0),
          row: kept.map((row) => origin.row[row] ?? 0),
        }
      : origin,
    sheets: parts.map((part) => ({
      name: part.sheet,
      columns: new Map(part.columns.map(({ plan }) => [plan.field, plan.column])),
      rowCount: part.rowCount,
    })),
    issues: log.finish(),
    protocol: protocolOf(sheetParts, context, people.repeats.keys()),
    fingerprint,
  };
}

function assemblyContext(
  parts: readonly RosterPart[],
  options: RosterOptions,
  log: IssueLog,
): AssemblyContext {
  const last = parts[parts.length - 1];
  const emptyWords = emptyWordsOf(options);
  return {
    parts,
    rowCount: last ? last.start + last.rowCount : 0,
    log,
    emptyWords,
    vocabularyFor: (key) => {
      const vocabulary = FIELD_DICTIONARY.find((field) => field.key === key)?.vocabulary;
      const own = { ...options.remembered?.aliases?.[key], ...options.mapping?.aliases?.[key] };
      const hasWords = vocabulary !== undefined || Object.keys(own).length > 0;
      return hasWords ? new VocabularyReader(vocabulary, own) : undefined;
    },
    dateOrders: new Map(),
    datesFor: (sheet) => {
      const order =
        options.mapping?.sheets?.[sheet]?.dayMonthOrder ??
        options.remembered?.sheets?.[sheet]?.dayMonthOrder;
      const { asOf, uses1904Dates = false } = options;
      return { asOf, uses1904Dates, emptyWords, ...(order && { dayMonthOrder: order }) };
    },
  };
}

/** Known fields in dictionary order, then the workbook's own columns in order of appearance. */
function* fieldDefinitions(
  parts: readonly RosterPart[],
  emptyWords: ReadonlySet<string>,
): Generator<'columns', FieldDefinition[]> {
  const seen = new Set(parts.flatMap(({ columns }) => columns.map(({ plan }) => plan.field)));
  for (const part of parts) for (const key of part.constants.keys()) seen.add(key);
  if (parts.length > 0) seen.add('sheet');
  if (parts.some(({ groupsOfTitles }) => groupsOfTitles)) seen.add('managementGroup');
  const tellsGender = ({ gender }: { readonly gender?: unknown }) => gender !== undefined;
  if (parts.some((part) => part.plans.some(tellsGender) || part.groupPaths.some(tellsGender)))
    seen.add('gender');
  seen.delete('');
  const known = FIELD_DICTIONARY.filter(({ key }) => seen.delete(key));
  const own: FieldDefinition[] = [];
  for (const key of seen) own.push(yield* ownField(key, parts, emptyWords));
  return [...known, ...own];
}

function* ownField(
  key: string,
  parts: readonly RosterPart[],
  emptyWords: ReadonlySet<string>,
): Generator<'columns', FieldDefinition> {
  const columns = parts.flatMap((part) => columnsFor(part, key));
  const kinds = new Set<Column['kind']>();
  for (const column of columns) kinds.add(yield* inferKind(column, emptyWords));
  const [kind = 'text'] = kinds.size === 1 ? kinds : [];
  const label = columns[0]?.plan.header ?? key;
  return { key, labels: { vi: label, en: label }, kind };
}

function* assembled(
  definition: FieldDefinition,
  context: AssemblyContext,
): Generator<'columns', Column> {
  if (definition.key === 'gender') return yield* assembleGender(context);
  if (definition.key !== 'sheet') return yield* assembleColumn(definition, context);
  const builder = new TextColumnBuilder(context.rowCount);
  for (const part of context.parts) builder.fillConstant(part.start, part.sheet, part.rowCount);
  return builder.finish();
}

function rosterField(definition: FieldDefinition, parts: readonly RosterPart[]): RosterField {
  const { key, labels, kind, vocabulary, isSensitive } = definition;
  const headers = parts.flatMap((part) =>
    columnsFor(part, key).flatMap(({ plan }) => plan.headers),
  );
  return {
    key,
    labels,
    headers: [...new Set(headers)],
    kind,
    ...(vocabulary?.isOrdered && { vocabulary: vocabulary.values.map(({ name }) => name) }),
    ...(isSensitive && { isSensitive }),
  };
}

function keptRows(rowCount: number, repeats: ReadonlyMap<number, number>): Uint32Array {
  const kept = new Uint32Array(rowCount - repeats.size);
  let next = 0;
  for (let row = 0; row < rowCount; row++) if (!repeats.has(row)) kept[next++] = row;
  return kept;
}

function originOf(parts: readonly RosterPart[], rowCount: number): Roster['origin'] {
  const sheet = new Uint16Array(rowCount);
  const [only] = parts;
  if (only && parts.length === 1) return { sheet, row: only.sheetRows };
  const row = new Uint32Array(rowCount);
  parts.forEach((part, index) => {
    sheet.fill(index, part.start, part.start + part.rowCount);
    row.set(part.sheetRows, part.start);
  });
  return { sheet, row };
}
