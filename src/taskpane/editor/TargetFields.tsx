import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Comparator, Indicator, Target } from '../../core/indicators/Indicator';
import { isPercentage } from '../../messages/isPercentage';
import { useMessages } from '../useMessages';

interface TargetFieldsProps {
  readonly indicator: Indicator;
  readonly onChange: (target: Target | undefined) => void;
}

const comparators: readonly Comparator[] = ['>=', '>', '=', '<=', '<'];

/** Comparator, value and due date of the target; a share is typed as a percentage. */
export function TargetFields({ indicator, onChange }: TargetFieldsProps) {
  const styles = useStyles();
  const { editor, verdicts } = useMessages();
  const { target, measure } = indicator;
  const scale = isPercentage(measure) ? 100 : 1;
  return (
    <>
      <Field label={editor.comparator}>
        <Select
          value={target?.comparator ?? ''}
          onChange={(_event, { value }) => {
            const comparator = comparators.find((each) => each === value);
            onChange(comparator && { value: 0, ...target, comparator });
          }}
        >
          <option value="">{editor.noTarget}</option>
          {comparators.map((comparator) => (
            <option key={comparator} value={comparator}>
              {verdicts.comparator[comparator]}
            </option>
          ))}
        </Select>
      </Field>
      {target && (
        <div className={styles.pair}>
          <Field label={editor.targetValue}>
            <Input
              type="number"
              min={0}
              step="any"
              className={styles.input}
              contentAfter={scale === 100 ? editor.percent : undefined}
              value={String(round(target.value * scale))}
              onChange={(_event, { value }) => {
                const typed = Number(value);
                if (Number.isFinite(typed)) onChange({ ...target, value: round(typed / scale) });
              }}
            />
          </Field>
          <Field label={editor.due}>
            <Input
              type="date"
              className={styles.input}
              value={target.due ?? ''}
              onChange={(_event, { value }) =>
                onChange({ ...target, due: value === '' ? undefined : value })
              }
            />
          </Field>
        </div>
      )}
    </>
  );
}

/** 0.07 · 100 is 7.000000000000001 in binary. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});
