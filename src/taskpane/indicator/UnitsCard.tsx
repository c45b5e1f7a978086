import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { Card } from '../blocks/Card';
import { SelectField } from '../blocks/SelectField';
import type { Palette } from '../report/verdictLook';
import { useMessages } from '../useMessages';
import { arrangeUnits, type UnitOrder } from './arrangeUnits';
import { UnitRow } from './UnitRow';
import { Text } from '../blocks/Text';

interface UnitsCardProps {
  readonly compared: ComparedIndicator;
  readonly units: UnitTree;
  readonly palette: Palette;
}

const orders: readonly UnitOrder[] = ['rosterOrder', 'lowestFirst'];

/** The figure of every unit as a bar against the unit's own target; districts open to communes. */
export function UnitsCard({ compared, units, palette }: UnitsCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicatorScreen, pane } = messages;
  const [order, setOrder] = useState<UnitOrder>('rosterOrder');
  const rows = arrangeUnits(compared, units, order);
  const end = scaleEnd(compared);
  return (
    <Card
      title={indicatorScreen.byUnit}
      action={
        rows.length > 1 && (
          <SelectField
            className={styles.order}
            isLabelHidden
            label={indicatorScreen.order}
            value={order}
            options={orders.map((each) => ({ value: each, label: indicatorScreen[each] }))}
            onChange={setOrder}
          />
        )
      }
    >
      {rows.length === 0 && <Text>{pane.report.noFigure}</Text>}
      <ul className={styles.list} aria-label={indicatorScreen.units}>
        {rows.map((row) => (
          <UnitRow
            key={row.figure.figure.unit}
            row={row}
            compared={compared}
            palette={palette}
            end={end}
            isAligned={rows.some(({ inner }) => inner.length > 0)}
          />
        ))}
      </ul>
    </Card>
  );
}

/** The largest value or target of any unit, so that the bars can be compared. */
function scaleEnd({ byUnit }: ComparedIndicator): number {
  const ends = byUnit.map(({ figure, target }) =>
    Math.max(figure.value?.high ?? 0, target?.upper ?? target?.value ?? 0),
  );
  return ends.reduce((most, each) => Math.max(most, each), 0) || 1;
}

const useStyles = makeStyles({
  order: { minWidth: 'min(150px, 100%)' },
  list: {
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
