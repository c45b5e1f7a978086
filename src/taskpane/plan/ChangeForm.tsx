import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Roster } from '../../core/roster/Roster';
import { Button } from '../blocks/Button';
import { SelectField } from '../blocks/SelectField';
import { SuggestField } from '../blocks/SuggestField';
import { DateField } from '../dates/DateField';
import { useMessages } from '../useMessages';
import {
  addField,
  changeField,
  changeKind,
  finishLine,
  isComplete,
  isSameLine,
  newLine,
  removeField,
} from './draftLine';
import { markOfPerson } from './markOfPerson';
import { usePeopleSearch } from './usePeopleSearch';
import { plannedKinds, type PlannedLine } from './PlannedLine';
import { ValueLine } from './ValueLine';

interface ChangeFormProps {
  readonly roster: Roster;
  /** ISO date proposed for the first change. */
  readonly firstDate: string;
  /** What was typed and not added yet; it outlives the screen. */
  readonly draft: PlannedLine | null;
  readonly onDraft: (line: PlannedLine | null) => void;
  readonly onAdd: (line: PlannedLine) => void;
}

/** One planned change: what, who, from when, and the values that become others. */
export function ChangeForm({ roster, firstDate, draft, onDraft, onAdd }: ChangeFormProps) {
  const styles = useStyles();
  const { plan, editor, formats } = useMessages();
  const [date, setDate] = useState(firstDate);
  const fresh = newLine(date);
  const line = draft ?? fresh;
  const setLine = (changed: PlannedLine) => onDraft(isSameLine(changed, fresh) ? null : changed);
  const given = Object.entries(line.values);
  const { people, isSearching } = usePeopleSearch(roster, line.name);
  const add = () => {
    onAdd(finishLine(line));
    setDate(line.date);
    onDraft(null);
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
        busy={isSearching ? plan.searching : undefined}
        value={line.name}
        suggestions={people.map((person) => ({
          key: person.key,
          text: `${person.name} – ${listMarks(markOfPerson(person, formats), person.unit)}`,
        }))}
        onChange={(name) => setLine({ ...line, name, personId: undefined, birthDate: undefined })}
        onChoose={(key) => {
          const chosen = people.find((each) => each.key === key);
          if (!chosen) return;
          const { name, personId, birthDate } = chosen;
          setLine({ ...line, name, personId, birthDate });
        }}
      />
      {given.map(([field, value], index) => (
        <ValueLine
          // The focus stays where another field is chosen.
          key={index}
          roster={roster}
          field={field}
          value={value}
          taken={Object.keys(line.values)}
          onChoose={(chosen) => setLine(changeField(line, field, chosen))}
          onChange={(typed) => setLine({ ...line, values: { ...line.values, [field]: typed } })}
          onRemove={given.length > 1 ? () => setLine(removeField(line, field)) : undefined}
        />
      ))}
      {line.kind !== 'leave' && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          icon={<AddRegular />}
          onClick={() => setLine(addField(line))}
        >
          {plan.addField}
        </Button>
      )}
      <Button
        className={styles.wide}
        icon={<AddRegular />}
        isDisabled={!isComplete(line)}
        onClick={add}
      >
        {plan.add}
      </Button>
      {draft && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.wide}
          onClick={() => onDraft(null)}
        >
          {editor.unsaved.discard}
        </Button>
      )}
    </div>
  );
}

function listMarks(...marks: readonly string[]): string {
  return marks.filter((mark) => mark !== '').join(', ');
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    // Beside each other only where nothing is cut.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
  more: { gridColumn: '1 / -1', justifySelf: 'start' },
});
