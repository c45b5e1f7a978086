import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { Roster } from '../../core/roster/Roster';
import { Button } from '../blocks/Button';
import { SelectField } from '../blocks/SelectField';
import { SuggestField } from '../blocks/SuggestField';
import { TextField } from '../blocks/TextField';
import { DateField } from '../dates/DateField';
import { useMessages } from '../useMessages';
import { plannedFields } from './draftLine';
import { suggestValues } from './suggestValues';

interface ValueLineProps {
  readonly roster: Roster;
  readonly field: string;
  readonly value: string;
  /** Fields that the change already gives values to. */
  readonly taken: readonly string[];
  readonly onChoose: (field: string) => void;
  readonly onChange: (value: string) => void;
  /** Absent where it is the only one. */
  readonly onRemove?: () => void;
}

/** One thing that a change makes another: what, and its value as its kind is typed or chosen. */
export function ValueLine(props: ValueLineProps) {
  const { field, taken, onChoose, onRemove } = props;
  const styles = useStyles();
  const { plan, language } = useMessages();
  const labelOf = (key: string) =>
    FIELD_DICTIONARY.find((each) => each.key === key)?.labels[language] ?? key;
  const offered = plannedFields.filter((key) => key === field || !taken.includes(key));
  return (
    <div role="group" aria-label={labelOf(field)} className={styles.line}>
      <SelectField
        className={styles.part}
        label={plan.field}
        value={field}
        options={offered.map((key) => ({ value: key, label: labelOf(key) }))}
        onChange={onChoose}
      />
      <Value {...props} />
      {onRemove && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.remove}
          icon={<DismissRegular />}
          aria-label={plan.remove(labelOf(field))}
          onClick={onRemove}
        />
      )}
    </div>
  );
}

function Value({ roster, field, value, onChange }: ValueLineProps) {
  const styles = useStyles();
  const { plan } = useMessages();
  const shared = { label: plan.value, className: styles.part, value, onChange };
  const { vocabulary, kind } = FIELD_DICTIONARY.find(({ key }) => key === field) ?? {};
  if (vocabulary) {
    const names = ['', ...vocabulary.values.map(({ name }) => name)];
    return (
      <SelectField {...shared} options={names.map((name) => ({ value: name, label: name }))} />
    );
  }
  if (kind === 'date') return <DateField {...shared} />;
  if (kind !== 'text') return <TextField {...shared} />;
  return (
    <SuggestField
      {...shared}
      suggestions={suggestValues(roster, field, value).map((text) => ({ key: text, text }))}
      onChoose={onChange}
    />
  );
}

const useStyles = makeStyles({
  line: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  part: { flex: '1 1 160px' },
  remove: { marginBottom: '4px' },
});
