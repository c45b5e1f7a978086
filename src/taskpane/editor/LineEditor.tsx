import {
  Button,
  Combobox,
  Input,
  makeStyles,
  Option,
  Select,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { foldText } from '../../core/roster/foldText';
import { useMessages } from '../useMessages';
import type { ConditionLine } from './ConditionLine';
import type { BuilderField } from './listFields';

interface LineEditorProps {
  readonly line: ConditionLine;
  readonly number: string;
  readonly fields: readonly BuilderField[];
  readonly onChange: (line: ConditionLine) => void;
  readonly onRemove: () => void;
}

type Operator = ConditionLine['operator'];
const textOperators: readonly Operator[] = ['=', '<>', '>=', '<='];
const numberOperators: readonly Operator[] = ['<', '<=', '=', '>=', '>', '<>'];

/** One line of the visual builder: field, comparison, value as the roster offers it. */
export function LineEditor({ line, number, fields, onChange, onRemove }: LineEditorProps) {
  const styles = useStyles();
  const { editor, formats } = useMessages();
  const field = fields.find(({ name }) => foldText(name) === foldText(line.field));
  const kind = field?.kind ?? 'text';
  const operators =
    kind === 'flag' ? (['marked'] as const) : kind === 'text' ? textOperators : numberOperators;
  const shown = operators.includes(line.operator) ? operators : [...operators, line.operator];
  const choose = (name: string) => {
    const chosen = fields.find((each) => each.name === name);
    if (!chosen) return;
    const operator = chosen.kind === 'flag' ? 'marked' : chosen.kind === 'text' ? '=' : '<';
    onChange({ field: name, operator, value: '', isNumber: chosen.kind === 'number' });
  };
  return (
    <div className={styles.line} role="group" aria-label={number}>
      <Select
        size="small"
        className={styles.field}
        aria-label={editor.field}
        value={field?.name ?? line.field}
        onChange={(_event, { value }) => choose(value)}
      >
        {!field && <option value={line.field}>{line.field}</option>}
        {fields.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={editor.operator}
        value={line.operator}
        onChange={(_event, { value }) => {
          const operator = shown.find((each) => each === value);
          if (operator) onChange({ ...line, operator });
        }}
      >
        {shown.map((operator) => (
          <option key={operator} value={operator}>
            {editor.operators[operator]}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={editor.removeRow(number)}
        onClick={onRemove}
      />
      {line.operator !== 'marked' &&
        (kind === 'text' ? (
          <Combobox
            size="small"
            freeform
            className={styles.value}
            aria-label={editor.fieldValue}
            value={line.value}
            selectedOptions={[line.value]}
            onChange={(event) => onChange({ ...line, value: event.target.value, isNumber: false })}
            onOptionSelect={(_event, { optionValue }) =>
              onChange({ ...line, value: optionValue ?? '', isNumber: false })
            }
          >
            {field?.values.map(({ value, count }) => (
              <Option key={value} value={value} text={value}>
                {`${value} (${formats.number(count)})`}
              </Option>
            ))}
          </Combobox>
        ) : (
          <Input
            size="small"
            className={styles.value}
            type={kind === 'date' ? 'date' : 'number'}
            aria-label={editor.fieldValue}
            value={line.value}
            onChange={(_event, { value }) =>
              onChange({ ...line, value, isNumber: kind === 'number' })
            }
          />
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  field: { minWidth: 0 },
  value: { gridColumn: '1 / -1', minWidth: 0 },
});
