import { makeStyles } from '@fluentui/react-components';
import type { PlannedChange } from '../../core/projection/PlannedChange';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { Text } from '../blocks/Text';
import { TextLink } from '../blocks/TextLink';
import { useMessages } from '../useMessages';

interface SheetLinesProps {
  /** Those that stand on a sheet of the workbook. */
  readonly changes: readonly PlannedChange[];
  readonly onSelect: (sheet: string, area: Area) => void;
}

/** The planned changes of the workbook's own sheet, which count as those of the pane do. */
export function SheetLines({ changes, onSelect }: SheetLinesProps) {
  const styles = useStyles();
  const { plan, formats, indicatorScreen } = useMessages();
  if (changes.length === 0) return null;
  const title = plan.onSheet(formats.number(changes.length));
  return (
    <>
      <Text block>{title}</Text>
      <ul className={styles.list} aria-label={title}>
        {changes.map(({ day, kind, who, at }, index) => {
          const name = who.name ?? who.personId ?? '';
          const text = plan.line(formats.date(day), plan.kinds[kind], name);
          return (
            <li key={index} className={styles.line}>
              {at.in === 'cell' ? (
                <TextLink
                  text={text}
                  label={indicatorScreen.showPerson(
                    text,
                    `${at.sheet}!${cellAddress(at.row, at.column)}`,
                  )}
                  onFollow={() =>
                    onSelect(at.sheet, { row: at.row, column: at.column, rows: 1, columns: 1 })
                  }
                />
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  line: { listStyleType: 'none', minHeight: '24px' },
});
