import type { Column, FlagColumn, NumberColumn, TextColumn } from '../../engine/Column';
import { Truth } from '../../engine/Column';
import type { FieldDefinition } from '../fieldDictionary';
import { IssueLog } from '../IssueLog';
import { readMark } from '../values/readMark';
import type { AssemblyContext } from './AssemblyContext';
import { assembleDates } from './assembleDates';
import { readFlagColumn } from './readFlagColumn';
import { readNumberColumn } from './readNumberColumn';
import { readTextColumn, reportErrors } from './readTextColumn';
import { columnsFor, spread } from './RosterPart';
import { LazyTextColumn } from './LazyTextColumn';
import { TextColumnBuilder } from './TextColumnBuilder';

/** One typed column over the rows of all sheets; pauses between slices of work. */
export function* assembleColumn(
  { key, kind }: Pick<FieldDefinition, 'key' | 'kind'>,
  context: AssemblyContext,
): Generator<'columns', Column> {
  switch (kind) {
    case 'text':
      return yield* assembleText(key, context);
    case 'date':
      return yield* assembleDates(key, context);
    case 'flag':
      return assembleFlags(key, context);
    case 'number':
      return yield* assembleNumbers(key, context);
  }
}

function* assembleText(key: string, context: AssemblyContext): Generator<'columns', TextColumn> {
  const vocabulary = context.vocabularyFor(key);
  const mostValues = context.parts.reduce(
    (most, part) => most + (columnsFor(part, key)[0]?.entries.length ?? 1),
    1,
  );
  const { rowCount, emptyWords } = context;
  // Of the parts only what the column needs: it may keep them for long.
  const sources = context.parts.map((part) => ({
    start: part.start,
    rowCount: part.rowCount,
    column: columnsFor(part, key)[0],
    told: part.constants.get(key) ?? '',
    ...(key === 'managementGroup' && { byTitle: part.groupsOfTitles, groupIds: part.groupIds }),
  }));
  const build = (log: IssueLog) => {
    const builder = new TextColumnBuilder(rowCount, mostValues);
    for (const { start, rowCount: rows, column, told, byTitle, groupIds } of sources) {
      if (column) {
        const texts = readTextColumn(column, vocabulary, emptyWords, log);
        builder.fill(start, texts, column.codes, rows);
      } else if (byTitle && groupIds) {
        builder.fill(start, byTitle, groupIds, rows);
      } else {
        builder.fillConstant(start, vocabulary?.read(told) ?? told, rows);
      }
    }
    return builder.finish(vocabulary?.isOrdered ? vocabulary.names : undefined);
  };
  const columns = sources.flatMap(({ column }) => column ?? []);
  if (vocabulary || !columns.some(({ codes }) => codes === null)) return build(context.log);
  for (const column of columns) yield* reportErrors(column, context.log);
  return new LazyTextColumn(() => build(new IssueLog()));
}

function assembleFlags(key: string, context: AssemblyContext): FlagColumn {
  const values = new Uint8Array(context.rowCount).fill(Truth.unknown);
  for (const part of context.parts) {
    const [column] = columnsFor(part, key);
    if (column) {
      const truths = readFlagColumn(column, context.emptyWords, context.log);
      spread(part, column, truths, values);
    } else {
      const told = readMark(part.constants.get(key) ?? null);
      const truth = told === 'yes' ? Truth.true : told === 'no' ? Truth.false : Truth.unknown;
      values.fill(truth, part.start, part.start + part.rowCount);
    }
  }
  return { kind: 'flag', values };
}

function* assembleNumbers(
  key: string,
  context: AssemblyContext,
): Generator<'columns', NumberColumn> {
  const values = new Float64Array(context.rowCount).fill(NaN);
  for (const part of context.parts) {
    const [column] = columnsFor(part, key);
    if (!column) continue;
    const numbers = yield* readNumberColumn(column, context.emptyWords, context.log);
    spread(part, column, numbers, values);
  }
  return { kind: 'number', values };
}
