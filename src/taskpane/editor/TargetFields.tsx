import { makeStyles, tokens } from '@fluentui/react-components';
import type { Comparator, Indicator, Target } from '../../core/indicators/Indicator';
import { isPercentage } from '../../messages/isPercentage';
import { SelectField } from '../blocks/SelectField';
import { TextField } from '../blocks/TextField';
import { DateField } from '../dates/DateField';
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
      <SelectField
        label={editor.comparator}
        value={target?.comparator ?? ''}
        options={[
          { value: '', label: editor.noTarget },
          ...comparators.map((each) => ({ value: each, label: verdicts.comparator[each] })),
        ]}
        onChange={(comparator) =>
          onChange(comparator === '' ? undefined : { value: 0, ...target, comparator })
        }
      />
      {target && (
        <div className={styles.pair}>
          <TextField
            label={scale === 100 ? editor.targetPercent : editor.targetValue}
            type="number"
            value={String(round(target.value * scale))}
            onChange={(value) => {
              const typed = Number(value);
              if (Number.isFinite(typed)) onChange({ ...target, value: round(typed / scale) });
            }}
          />
          <DateField
            label={editor.due}
            value={target.due ?? ''}
            onChange={(value) => onChange({ ...target, due: value === '' ? undefined : value })}
          />
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
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});
