import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatValue } from '../../messages/formatValue';
import { isPercentage } from '../../messages/isPercentage';
import { verdictWord } from '../../messages/verdictWord';
import { Button } from '../blocks/Button';
import { BulletPicture } from '../report/BulletPicture';
import { verdictLook, type Palette } from '../report/verdictLook';
import { useMessages } from '../useMessages';
import type { UnitRowContent } from './arrangeUnits';

interface UnitRowProps {
  readonly row: UnitRowContent;
  readonly compared: ComparedIndicator;
  readonly palette: Palette;
  /** End of the scale that all units share. */
  readonly end: number;
  /** Its name stands under names that have a button before them. */
  readonly isAligned: boolean;
}

/** One unit: name, counts, value and a bar; opens to the units within it. */
export function UnitRow({ row, compared, palette, end, isAligned }: UnitRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { pane, indicatorScreen, formats } = messages;
  const [isOpen, setOpen] = useState(false);
  const { figure, target, comparison } = row.figure;
  const { measure } = compared.result.indicator;
  const [low, high] = figure.value
    ? [figure.value.low, figure.value.high].map((end) => formatValue(messages, measure, end))
    : ['–', '–'];
  const value = low === high ? low : pane.report.interval(low ?? '', high ?? '');
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {row.inner.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-label={indicatorScreen.openUnit(row.name)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
        )}
        <div
          className={mergeClasses(
            styles.figure,
            isAligned && row.inner.length === 0 && styles.aligned,
          )}
        >
          <span className={styles.words}>
            <span>{row.name}</span>
            <span className={styles.numbers}>
              <span className={styles.quiet}>
                {indicatorScreen.countOf(
                  formats.number(figure.certain),
                  formats.number(figure.denominator),
                )}
              </span>{' '}
              <strong>{value}</strong>
            </span>
          </span>
          {figure.value && (
            <BulletPicture
              value={figure.value}
              target={target}
              end={end}
              isShare={isPercentage(measure)}
              fill={verdictLook(comparison.verdict, palette).fill}
              label={verdictWord(
                messages,
                comparison,
                compared.result.indicator.target?.comparator,
              )}
            />
          )}
        </div>
      </div>
      {isOpen && (
        <ul className={styles.inner}>
          {row.inner.map((each) => (
            <UnitRow
              key={each.figure.figure.unit}
              row={each}
              compared={compared}
              palette={palette}
              end={end}
              isAligned
            />
          ))}
        </ul>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  figure: { flexGrow: 1, minWidth: 0 },
  // As wide as the button that opens others and the gap after it.
  aligned: { marginInlineStart: '36px' },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  numbers: { fontVariantNumeric: 'tabular-nums', marginInlineStart: 'auto' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  inner: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
