import { makeStyles, tokens } from '@fluentui/react-components';
import type { Comparator, Indicator, Target } from '../../core/indicators/Indicator';
import { isPercentage } from '../../messages/isPercentage';
import { NumberField } from '../blocks/NumberField';
import { SelectField } from '../blocks/SelectField';
import { DateField } from '../dates/DateField';
import { useMessages } from '../useMessages';

interface TargetFieldsProps {
  readonly indicator: Indicator;
  readonly onChange: (target: Target | undefined) => void;
}

const comparators: readonly Comparator[] = ['>=', '>', '=', '<=', '<'];

/** Comparator or range, value and due date of the target; a share is typed as a percentage. */
export function TargetFields({ indicator, onChange }: TargetFieldsProps) {
  const styles = useStyles();
  const { editor, verdicts } = useMessages();
  const { target, measure } = indicator;
  const isShare = isPercentage(measure);
  // Of a ratio the one may be more than the other.
  const most = isShare && measure.kind !== 'ratio' ? 100 : undefined;
  const scale = isShare ? 100 : 1;
  const read = (value: number) => round(value * scale);
  const { value = 0, upper } = target ?? {};
  return (
    <>
      <SelectField
        label={editor.comparator}
        value={target ? (upper === undefined ? target.comparator : 'range') : ''}
        options={[
          { value: '', label: editor.noTarget },
          ...comparators.map((each) => ({ value: each, label: verdicts.comparator[each] })),
          { value: 'range', label: verdicts.range('…', '…') },
        ]}
        onChange={(chosen) => onChange(compareBy(target, chosen))}
      />
      {target && (
        <div className={styles.pair}>
          <NumberField
            label={isShare ? editor.targetPercent : editor.targetValue}
            value={read(value)}
            least={0}
            most={upper === undefined ? most : read(upper)}
            onChange={(typed) => onChange({ ...target, value: round(typed / scale) })}
          />
          {upper !== undefined && (
            <NumberField
              label={isShare ? editor.upperPercent : editor.upperValue}
              value={read(upper)}
              least={read(value)}
              most={most}
              onChange={(typed) => onChange({ ...target, upper: round(typed / scale) })}
            />
          )}
          <DateField
            label={editor.due}
            value={target.due ?? ''}
            onChange={(due) => onChange({ ...target, due: due === '' ? undefined : due })}
          />
        </div>
      )}
    </>
  );
}

/** A range begins where the value stands; whoever leaves it keeps its lower end. */
function compareBy(
  target: Target | undefined,
  chosen: Comparator | 'range' | '',
): Target | undefined {
  if (chosen === '') return undefined;
  const { upper, ...rest } = { value: 0, ...target };
  if (chosen !== 'range') return { ...rest, comparator: chosen };
  return { ...rest, comparator: '>=', upper: upper ?? rest.value };
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
