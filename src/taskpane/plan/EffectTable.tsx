import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Palette } from '../report/verdictLook';
import { VerdictMark } from '../report/VerdictMark';
import { writeActual } from '../report/writeFigure';
import { useMessages } from '../useMessages';
import type { PlanEffect } from './comparePlan';

interface EffectTableProps {
  readonly effect: PlanEffect;
  readonly palette: Palette;
}

/** Every indicator before and after the plan; what changes stands out. */
export function EffectTable({ effect, palette }: EffectTableProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { plan } = messages;
  const cell = (compared: ComparedIndicator, isChanged: boolean) => (
    <td className={isChanged ? styles.changed : styles.value}>
      {/* A colour alone would say a verdict to some and not to others. */}
      <div>{writeActual(compared, messages)}</div>
      {isChanged && (
        <VerdictMark
          verdict={compared.overall.comparison.verdict}
          comparator={compared.result.indicator.target?.comparator}
          palette={palette}
        />
      )}
    </td>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{plan.indicator}</th>
          <th scope="col">{plan.before}</th>
          <th scope="col">{plan.after}</th>
        </tr>
      </thead>
      <tbody>
        {effect.indicators.map(({ before, after }) => {
          const { indicator } = before.result;
          const isChanged = writeActual(before, messages) !== writeActual(after, messages);
          return (
            <tr key={indicator.code}>
              <th scope="row">{indicator.title[messages.language]}</th>
              {cell(before, false)}
              {cell(after, isChanged)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    // Too narrow for three columns: the indicator above its two figures.
    '@media (max-width: 240px)': {
      '& tr': { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      '& th:first-child': { gridColumn: '1 / -1', borderBottom: 'none' },
      '& td': { overflowWrap: 'anywhere' },
    },
  },
  value: { fontVariantNumeric: 'tabular-nums' },
  changed: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
