import { makeStyles, tokens } from '@fluentui/react-components';
import { labelOf, LEVELS } from '../../core/indicators/definitions/choices';
import type { Measure } from '../../core/indicators/Indicator';
import { NumberField } from '../blocks/NumberField';
import { SelectField } from '../blocks/SelectField';
import { useMessages } from '../useMessages';

type UnitShare = Extract<Measure, { kind: 'unitShare' }>;

interface UnitShareFieldsProps {
  readonly measure: UnitShare;
  /** Levels of the roster's units. */
  readonly levels: readonly string[];
  readonly onChange: (measure: UnitShare) => void;
}

/** Which units are counted, and from how many people on one of them meets the condition. */
export function UnitShareFields({ measure, levels, onChange }: UnitShareFieldsProps) {
  const styles = useStyles();
  const { editor, language } = useMessages();
  const { level, atLeast = 1, atLeastShare } = measure;
  const offered = levels.includes(level) ? levels : [...levels, level];
  const scale: Threshold = atLeastShare === undefined ? 'people' : 'percent';
  const shown = atLeastShare === undefined ? atLeast : Number((atLeastShare * 100).toPrecision(12));
  const put = (typed: number, unit: Threshold) => {
    const { kind, population, condition, alsoCondition } = measure;
    const threshold =
      unit === 'people'
        ? { atLeast: Math.ceil(typed) }
        : { atLeastShare: Number((Math.min(typed, 100) / 100).toPrecision(12)) };
    onChange({
      kind,
      level,
      population,
      condition,
      ...(alsoCondition !== undefined && { alsoCondition }),
      ...threshold,
    });
  };
  return (
    <>
      <SelectField
        label={editor.level}
        value={level}
        options={offered.map((key) => ({
          value: key,
          label: labelOf(LEVELS, key, language) ?? key,
        }))}
        onChange={(chosen) => onChange({ ...measure, level: chosen })}
      />
      <div className={styles.pair}>
        <NumberField
          label={editor.atLeast}
          value={shown}
          isWhole={scale === 'people'}
          {...(scale === 'people' ? { least: 1 } : { least: leastPercent, most: 100 })}
          onChange={(typed) => put(typed, scale)}
        />
        <SelectField
          label={editor.atLeastOf}
          value={scale}
          options={[
            { value: 'people', label: editor.atLeastUnits.people },
            { value: 'percent', label: editor.atLeastUnits.percent },
          ]}
          onChange={(unit) => put(shown, unit)}
        />
      </div>
    </>
  );
}

type Threshold = 'people' | 'percent';

/** Of none at all every unit would be one. */
const leastPercent = 0.01;

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});
