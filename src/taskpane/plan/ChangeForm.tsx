import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { Roster } from '../../core/roster/Roster';
import { SelectField } from '../blocks/SelectField';
import { SuggestField } from '../blocks/SuggestField';
import { TextField } from '../blocks/TextField';
import { useMessages } from '../useMessages';
import { findPeople } from './findPeople';
import { plannedKinds, type PlannedLine } from './PlannedLine';

interface ChangeFormProps {
  readonly roster: Roster;
  /** ISO date proposed for the first change. */
  readonly firstDate: string;
  readonly onAdd: (line: PlannedLine) => void;
}

/** What a new line says at first: the standard of the rank is what is planned most often. */
const usualField = 'professionalStandard';

/** One planned change: what, who, from when, and the value that becomes another. */
export function ChangeForm({ roster, firstDate, onAdd }: ChangeFormProps) {
  const styles = useStyles();
  const { plan, language } = useMessages();
  const [line, setLine] = useState<PlannedLine>(() => emptyLine(firstDate));
  const [field = usualField, value = ''] = Object.entries(line.values)[0] ?? [];
  const people = findPeople(roster, line.name);
  const hasValue = line.kind !== 'leave';
  const isComplete = line.name.trim() !== '' && line.date !== '' && (!hasValue || value !== '');
  const definition = FIELD_DICTIONARY.find(({ key }) => key === field);
  const fields = FIELD_DICTIONARY.filter(({ key }) => !['name', 'sheet', 'personId'].includes(key));
  const add = () => {
    onAdd(hasValue ? line : { ...line, values: {} });
    setLine(emptyLine(line.date));
  };
  return (
    <div className={styles.form}>
      <SelectField
        label={plan.kind}
        value={line.kind}
        options={plannedKinds.map((kind) => ({ value: kind, label: plan.kinds[kind] }))}
        onChange={(kind) => setLine({ ...line, kind })}
      />
      <TextField
        label={plan.date}
        type="date"
        value={line.date}
        onChange={(date) => setLine({ ...line, date })}
      />
      <SuggestField
        className={styles.wide}
        label={plan.person}
        value={line.name}
        suggestions={people.map(({ key, name, detail }) => ({ key, text: `${name} – ${detail}` }))}
        onChange={(name) => setLine({ ...line, name, personId: undefined })}
        onChoose={(key) => {
          const chosen = people.find((each) => each.key === key);
          if (!chosen) return;
          const { name, personId } = chosen;
          setLine({ ...line, name, ...(personId !== '' && { personId }) });
        }}
      />
      {hasValue && (
        <>
          <SelectField
            label={plan.field}
            value={field}
            options={fields.map(({ key, labels }) => ({ value: key, label: labels[language] }))}
            onChange={(key) => setLine({ ...line, values: { [key]: '' } })}
          />
          {definition?.vocabulary ? (
            <SelectField
              label={plan.value}
              value={value}
              options={['', ...definition.vocabulary.values.map(({ name }) => name)].map(
                (name) => ({ value: name, label: name }),
              )}
              onChange={(chosen) => setLine({ ...line, values: { [field]: chosen } })}
            />
          ) : (
            <TextField
              label={plan.value}
              type={definition?.kind === 'date' ? 'date' : 'text'}
              value={value}
              onChange={(typed) => setLine({ ...line, values: { [field]: typed } })}
            />
          )}
        </>
      )}
      <Button
        className={styles.wide}
        icon={<AddRegular />}
        disabledFocusable={!isComplete}
        onClick={add}
      >
        {plan.add}
      </Button>
    </div>
  );
}

function emptyLine(date: string): PlannedLine {
  return { date, kind: 'qualify', name: '', values: { [usualField]: '' } };
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
});
