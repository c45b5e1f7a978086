import { makeStyles, tokens } from '@fluentui/react-components';
import type { RosterMapping } from '../../core/roster/RosterInput';
import type { SheetProtocol } from '../../core/roster/ReadingProtocol';
import type { Area } from '../../sheet/Area';
import { Card } from '../blocks/Card';
import { CheckField } from '../blocks/CheckField';
import { Disclosure } from '../blocks/Disclosure';
import { useMessages } from '../useMessages';
import { ColumnRow } from './ColumnRow';
import { HeaderFields } from './HeaderFields';
import { isUnsure, mapColumn, mapSheet } from './mapColumn';
import { Text } from '../blocks/Text';

interface SheetCardProps {
  readonly protocol: SheetProtocol;
  /** Headers of the sheet where it was read as no roster. */
  readonly seen: readonly string[];
  readonly mapping: RosterMapping;
  readonly onMap: (mapping: RosterMapping) => void;
  readonly onSelect: (sheet: string, area: Area) => void;
}

/** What one sheet was read as: how many people, and every column with the field it became. */
export function SheetCard({ protocol, seen, mapping, onMap, onSelect }: SheetCardProps) {
  const styles = useStyles();
  const { data, formats, protocol: protocolWords } = useMessages();
  const { sheet, headerRows, columns, rows } = protocol;
  const isIgnored = mapping.sheets?.[sheet]?.ignore === true;
  const unsure = columns.filter(isUnsure);
  const row = (column: (typeof columns)[number]) => (
    <ColumnRow
      key={column.column}
      column={column}
      onChoose={(field) => onMap(mapColumn(mapping, sheet, column.column, field))}
      onSelect={() =>
        onSelect(sheet, { row: headerRows?.[1] ?? 0, column: column.column, rows: 1, columns: 1 })
      }
    />
  );
  return (
    <Card
      title={sheet}
      action={
        <CheckField
          label={data.use}
          isChecked={!isIgnored}
          onChange={(isUsed) => onMap(mapSheet(mapping, sheet, !isUsed))}
        />
      }
    >
      {columns.length > 0 ? (
        <Text>
          {data.people(formats.number(rows.person))} ·{' '}
          {headerRows ? data.headerRow(formats.number(headerRows[1] + 1)) : protocolWords.noHeader}
        </Text>
      ) : (
        <Text>{data.notRead}</Text>
      )}
      {unsure.length > 0 && (
        <div className={styles.ask}>
          <Text as="p" size={200}>
            {data.askUnsure(formats.number(unsure.length))}
          </Text>
          {unsure.map(row)}
        </div>
      )}
      {!isIgnored && (
        // One and the same before and after: what is being typed in it stays.
        <Disclosure title={columns.length > 0 ? data.columns(sheet) : data.tellHeader}>
          {() => (
            <>
              <HeaderFields {...{ protocol, seen, mapping, onMap }} />
              {columns.filter((column) => !isUnsure(column)).map(row)}
            </>
          )}
        </Disclosure>
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  ask: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
});
