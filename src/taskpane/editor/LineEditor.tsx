import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { foldText } from '../../core/roster/foldText';
import { fieldName } from '../../messages/fieldWords';
import { Button } from '../blocks/Button';
import { NumberField } from '../blocks/NumberField';
import { SelectField } from '../blocks/SelectField';
import { SuggestField } from '../blocks/SuggestField';
import { DateField } from '../dates/DateField';
import { useMessages } from '../useMessages';
import { formatWords, parseWords } from '../../core/indicators/definitions/quotedWords';
import { isList, isValueless, type ConditionLine, type LineOperator } from './ConditionLine';
import type { BuilderField } from './listFields';

interface LineEditorProps {
  readonly line: ConditionLine;
  readonly number: string;
  readonly fields: readonly BuilderField[];
  readonly onChange: (line: ConditionLine) => void;
  readonly onRemove: () => void;
}

const operatorsOf: Readonly<Record<BuilderField['kind'], readonly LineOperator[]>> = {
  text: [
    '=',
    '<>',
    'among',
    'notAmong',
    'contains',
    'omits',
    'begins',
    '>=',
    '<=',
    'blank',
    'filled',
  ],
  number: ['<', '<=', '=', '>=', '>', '<>', 'blank', 'filled'],
  date: ['<', '<=', '=', '>=', '>', '<>', 'blank', 'filled'],
  flag: ['marked', 'unmarked', 'blank', 'filled'],
};

/** One line of the visual builder: field, comparison, value as the roster offers it. */
export function LineEditor({ line, number: label, fields, onChange, onRemove }: LineEditorProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { editor, formats } = messages;
  const known = foldText(fieldName(messages, line.field));
  const field = fields.find(({ label: called }) => foldText(called) === known);
  const kind = field?.kind ?? 'text';
  const operators = operatorsOf[kind];
  const shown = operators.includes(line.operator) ? operators : [...operators, line.operator];
  const choose = (name: string) => {
    const chosen = fields.find((each) => each.name === name);
    if (!chosen) return;
    const operator = chosen.kind === 'flag' ? 'marked' : chosen.kind === 'text' ? '=' : '<';
    onChange({ field: name, operator, value: '', type: typeOf(chosen.kind) });
  };
  const words = isList(line.operator);
  const number = line.value.trim() === '' ? NaN : Number(line.value);
  const add = (value: string) => (words ? formatWords([...parseWords(line.value), value]) : value);
  return (
    <div className={styles.line} role="group" aria-label={label}>
      <SelectField
        isLabelHidden
        className={styles.field}
        label={editor.field}
        value={field?.name ?? line.field}
        options={[
          ...(field ? [] : [{ value: line.field, label: line.field }]),
          ...fields.map(({ name, label }) => ({ value: name, label })),
        ]}
        onChange={choose}
      />
      <SelectField
        isLabelHidden
        className={styles.operator}
        label={editor.operator}
        value={line.operator}
        options={shown.map((each) => ({ value: each, label: editor.operators[each] }))}
        onChange={(operator) => onChange({ ...line, operator })}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={editor.removeRow(label)}
        onClick={onRemove}
      />
      {!isValueless(line.operator) &&
        (kind === 'text' ? (
          <SuggestField
            isLabelHidden
            className={styles.value}
            label={editor.fieldValue}
            placeholder={words ? editor.listed : undefined}
            value={line.value}
            suggestions={suggestionsOf(field, words ? '' : line.value).map(({ value, count }) => ({
              key: value,
              text: `${value} (${formats.number(count)})`,
            }))}
            onChange={(value) => onChange({ ...line, value, type: 'text' })}
            onChoose={(value) => onChange({ ...line, value: add(value), type: 'text' })}
          />
        ) : kind === 'date' ? (
          <DateField
            isLabelHidden
            className={styles.value}
            label={editor.fieldValue}
            value={line.value}
            onChange={(value) => onChange({ ...line, value, type: 'date' })}
          />
        ) : (
          <NumberField
            isLabelHidden
            className={styles.value}
            label={editor.fieldValue}
            value={Number.isNaN(number) ? null : number}
            onChange={(value) => onChange({ ...line, value: String(value), type: 'number' })}
          />
        ))}
    </div>
  );
}

function typeOf(kind: BuilderField['kind']): ConditionLine['type'] {
  return kind === 'flag' ? 'text' : kind;
}

/** Values that contain what was typed; all of them while one stands there in full. */
function suggestionsOf(field: BuilderField | undefined, typed: string): BuilderField['values'] {
  const values = field?.values ?? [];
  const wanted = foldText(typed);
  if (values.some(({ value }) => foldText(value) === wanted)) return values;
  return values.filter(({ value }) => foldText(value).includes(wanted));
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  field: { flex: '1 1 170px' },
  operator: { flex: '1 1 170px' },
  value: { flexBasis: '100%' },
});
