import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ColumnProtocol } from '../../core/roster/ReadingProtocol';
import { columnName } from '../../sheet/address';
import { Button } from '../blocks/Button';
import { SelectField } from '../blocks/SelectField';
import { TextLink } from '../blocks/TextLink';
import { useMessages } from '../useMessages';
import { listColumnFields } from './listColumnFields';
import { isUnsure } from './mapColumn';

interface ColumnRowProps {
  readonly column: ColumnProtocol;
  readonly onChoose: (field: string) => void;
  readonly onSelect: () => void;
}

/** One column: its letter and header as in the sheet, and what it is; a guess can be confirmed. */
export function ColumnRow({ column, onChoose, onSelect }: ColumnRowProps) {
  const styles = useStyles();
  const { data, language } = useMessages();
  const letter = columnName(column.column);
  const fields = listColumnFields(language, data.leftOut);
  const current = fields.find(({ value }) => value === column.field)?.label ?? column.field;
  return (
    <div className={styles.row}>
      <TextLink text={letter} label={data.openCell(letter)} onFollow={onSelect} />
      <span className={styles.header}>{column.header}</span>
      <SelectField
        className={styles.field}
        isLabelHidden
        label={`${data.field}: ${letter} ${column.header}`}
        value={column.field}
        options={[
          ...(fields.some(({ value }) => value === column.field)
            ? []
            : [{ value: column.field, label: data.ownColumn }]),
          ...fields,
        ]}
        onChange={onChoose}
      />
      {isUnsure(column) && (
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          aria-label={data.confirm(letter, current)}
          onClick={() => onChoose(column.field)}
        >
          {data.keep}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: '2px',
  },
  header: { flex: '1 1 90px', minWidth: 0, overflowWrap: 'anywhere' },
  field: { flex: '1 1 150px' },
});
