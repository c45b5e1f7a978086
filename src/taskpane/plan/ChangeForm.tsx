import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { Roster } from '../../core/roster/Roster';
import { Button } from '../blocks/Button';
import { SelectField } from '../blocks/SelectField';
import { SuggestField } from '../blocks/SuggestField';
import { TextField } from '../blocks/TextField';
import { DateField } from '../dates/DateField';
import { useMessages } from '../useMessages';
import { changeKind, isComplete, newLine } from './draftLine';
import { findPeople } from './findPeople';
import { plannedKinds, type PlannedLine } from './PlannedLine';

interface ChangeFormProps {
  readonly roster: Roster;
  /** ISO date proposed for the first change. */
  readonly firstDate: string;
  readonly onAdd: (line: PlannedLine) => void;
}

/** One planned change: what, who, from when, and the value that becomes another. */
export function ChangeForm({ roster, firstDate, onAdd }: ChangeFormProps) {
  const styles = useStyles();
  const { plan, language } = useMessages();
  const [line, setLine] = useState<PlannedLine>(() => newLine(firstDate));
  const [field = '', value = ''] = Object.entries(line.values)[0] ?? [];
  const people = findPeople(roster, line.name);
  const hasValue = line.kind !== 'leave';
  const definition = FIELD_DICTIONARY.find(({ key }) => key === field);
  const ValueField = definition?.kind === 'date' ? DateField : TextField;
  const fields = FIELD_DICTIONARY.filter(({ key }) => !['name', 'sheet', 'personId'].includes(key));
  const add = () => {
    onAdd(line);
    setLine(newLine(line.date));
  };
  return (
    <div className={styles.form}>
      <SelectField
        label={plan.kind}
        value={line.kind}
        options={plannedKinds.map((kind) => ({ value: kind, label: plan.kinds[kind] }))}
        onChange={(kind) => setLine(changeKind(line, kind))}
      />
      <DateField
        label={plan.date}
        isRequired
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
            <ValueField
              label={plan.value}
              value={value}
              onChange={(typed) => setLine({ ...line, values: { [field]: typed } })}
            />
          )}
        </>
      )}
      <Button
        className={styles.wide}
        icon={<AddRegular />}
        isDisabled={!isComplete(line)}
        onClick={add}
      >
        {plan.add}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    // Beside each other only where nothing is cut.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
});
