import {
  Button,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Select,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { Roster } from '../../core/roster/Roster';
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
      <Field label={plan.kind}>
        <Select
          className={styles.input}
          value={line.kind}
          onChange={(_event, { value: wanted }) => {
            const kind = plannedKinds.find((each) => each === wanted);
            if (kind) setLine({ ...line, kind });
          }}
        >
          {plannedKinds.map((kind) => (
            <option key={kind} value={kind}>
              {plan.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={plan.date}>
        <Input
          type="date"
          className={styles.input}
          value={line.date}
          onChange={(_event, { value: date }) => setLine({ ...line, date })}
        />
      </Field>
      <Field label={plan.person} className={styles.wide}>
        <Combobox
          freeform
          className={styles.input}
          value={line.name}
          onChange={(event) => setLine({ ...line, name: event.target.value, personId: undefined })}
          onOptionSelect={(_event, { optionValue }) => {
            const chosen = people.find(({ key }) => key === optionValue);
            if (!chosen) return;
            const { name, personId } = chosen;
            setLine({ ...line, name, ...(personId !== '' && { personId }) });
          }}
        >
          {people.map(({ key, name, detail }) => (
            <Option key={key} value={key} text={name}>
              {`${name} – ${detail}`}
            </Option>
          ))}
        </Combobox>
      </Field>
      {hasValue && (
        <>
          <Field label={plan.field}>
            <Select
              className={styles.input}
              value={field}
              onChange={(_event, { value: key }) => setLine({ ...line, values: { [key]: '' } })}
            >
              {fields.map(({ key, labels }) => (
                <option key={key} value={key}>
                  {labels[language]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={plan.value}>
            {definition?.vocabulary ? (
              <Select
                className={styles.input}
                value={value}
                onChange={(_event, { value: typed }) =>
                  setLine({ ...line, values: { [field]: typed } })
                }
              >
                <option value="" />
                {definition.vocabulary.values.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            ) : (
              <Input
                type={definition?.kind === 'date' ? 'date' : 'text'}
                className={styles.input}
                value={value}
                onChange={(_event, { value: typed }) =>
                  setLine({ ...line, values: { [field]: typed } })
                }
              />
            )}
          </Field>
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
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0, width: '100%' },
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
});
