import type { SheetProtocol } from '../../core/roster/ReadingProtocol';
import type { RosterMapping } from '../../core/roster/RosterInput';
import { NumberField } from '../blocks/NumberField';
import { SelectField } from '../blocks/SelectField';
import { useMessages } from '../useMessages';
import { changeSheet } from './mapColumn';

interface HeaderFieldsProps {
  readonly protocol: SheetProtocol;
  /** Headers of a sheet in which no column is known to hold names. */
  readonly seen: readonly string[];
  readonly mapping: RosterMapping;
  readonly onMap: (mapping: RosterMapping) => void;
}

/** Where a sheet's header is, and which column then holds the names when no header says so. */
export function HeaderFields({ protocol, seen, mapping, onMap }: HeaderFieldsProps) {
  const { data } = useMessages();
  const { sheet, headerRows, columns } = protocol;
  const told = mapping.sheets?.[sheet]?.headerRow;
  return (
    <>
      <NumberField
        label={data.header}
        value={told ?? (headerRows ? headerRows[1] + 1 : null)}
        isWhole
        least={1}
        most={lastRow}
        onChange={(headerRow) => onMap(changeSheet(mapping, sheet, { headerRow }))}
      />
      {told !== undefined && columns.length === 0 && seen.length > 0 && (
        <SelectField
          label={data.names}
          value=""
          options={['', ...seen].map((header) => ({
            value: header,
            label: header === '' ? data.noneChosen : header,
          }))}
          onChange={(header) =>
            onMap(changeSheet(mapping, sheet, { columns: { [header]: 'name' } }))
          }
        />
      )}
    </>
  );
}

/** Of any sheet of Excel. */
const lastRow = 1_048_576;
