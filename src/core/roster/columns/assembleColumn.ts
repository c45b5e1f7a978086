import type { Column, DateColumn, FlagColumn, NumberColumn, TextColumn } from '../../engine/Column';
import { MISSING_EARLIEST, MISSING_LATEST, Truth } from '../../engine/Column';
import type { FieldDefinition } from '../fieldDictionary';
import type { IssueLog } from '../IssueLog';
import type { VocabularyReader } from '../values/VocabularyReader';
import { readMark } from '../values/readMark';
import type { DateReadingOptions } from './readDateColumn';
import { readDateColumn } from './readDateColumn';
import { readFlagColumn } from './readFlagColumn';
import { readNumberColumn } from './readNumberColumn';
import { readTextColumn } from './readTextColumn';
import type { RosterPart } from './RosterPart';
import { columnsFor, forEachRow, spread } from './RosterPart';
import { LazyTextColumn } from './LazyTextColumn';
import { TextColumnBuilder } from './TextColumnBuilder';

export interface AssemblyContext {
  readonly parts: readonly RosterPart[];
  readonly rowCount: number;
  readonly log: IssueLog;
  readonly emptyWords: ReadonlySet<string>;
  readonly vocabularyFor: (field: string) => VocabularyReader | undefined;
  readonly datesFor: (sheet: string) => DateReadingOptions;
}

/** One typed column over the rows of all sheets. */
export function assembleColumn(
  { key, kind }: Pick<FieldDefinition, 'key' | 'kind'>,
  context: AssemblyContext,
): Column {
  switch (kind) {
    case 'text':
      return assembleText(key, context);
    case 'date':
      return assembleDates(key, context);
    case 'flag':
      return assembleFlags(key, context);
    case 'number':
      return assembleNumbers(key, context);
  }
}

function assembleText(key: string, context: AssemblyContext): TextColumn {
  const vocabulary = context.vocabularyFor(key);
  const isPlain = context.parts.some((part) =>
    columnsFor(part, key).some(({ codes }) => codes === null),
  );
  const build = () => {
    const builder = new TextColumnBuilder(context.rowCount);
    for (const part of context.parts) {
      const [column] = columnsFor(part, key);
      if (!column) {
        builder.fillConstant(part.start, part.constants.get(key) ?? '', part.rowCount);
        continue;
      }
      const texts = readTextColumn(column, vocabulary, context.emptyWords, context.log);
      builder.fill(part.start, texts, column.codes, part.rowCount);
    }
    return builder.finish(vocabulary?.orderedNames);
  };
  return isPlain && !vocabulary ? new LazyTextColumn(build) : build();
}

function assembleDates(key: string, context: AssemblyContext): DateColumn {
  const earliest = new Int32Array(context.rowCount).fill(MISSING_EARLIEST);
  const latest = new Int32Array(context.rowCount).fill(MISSING_LATEST);
  for (const part of context.parts) {
    for (const column of columnsFor(part, key)) {
      const dates = readDateColumn(column, context.datesFor(part.sheet), context.log);
      if (columnsFor(part, key).length === 1) {
        spread(part, column, dates.earliest, earliest);
        spread(part, column, dates.latest, latest);
        continue;
      }
      forEachRow(part, column, (row, entry) => {
        const first = dates.earliest[entry] ?? MISSING_EARLIEST;
        if (first === MISSING_EARLIEST) return;
        earliest[row] = first;
        latest[row] = dates.latest[entry] ?? MISSING_LATEST;
      });
    }
  }
  return { kind: 'date', earliest, latest };
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

function assembleNumbers(key: string, context: AssemblyContext): NumberColumn {
  const values = new Float64Array(context.rowCount).fill(NaN);
  for (const part of context.parts) {
    const [column] = columnsFor(part, key);
    if (!column) continue;
    spread(part, column, readNumberColumn(column), values);
  }
  return { kind: 'number', values };
}
