import { Caption1, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { PaneCommands } from '../state/usePane';
import type { PaneState } from '../state/PaneState';
import type { Evaluation } from '../../actions/Evaluation';
import { useMessages } from '../useMessages';
import { compareWithReport } from '../state/Reported';
import { IndicatorRow } from './IndicatorRow';
import { ReportFooter } from './ReportFooter';
import { StaleNotice } from './StaleNotice';

interface ReportScreenProps {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  readonly commands: PaneCommands;
}

/** The figures of every indicator against its target, and the button that writes the report. */
export function ReportScreen({ state, evaluation, commands }: ReportScreenProps) {
  const styles = useStyles();
  const { pane, formats } = useMessages();
  const { roster, compared } = evaluation;
  const asOf = state.asOf ?? '';
  const isStale = compareWithReport(state.reported, evaluation, asOf) === 'stale';
  const withTarget = compared.filter(({ overall }) => overall.comparison.verdict !== 'open');
  const count = (verdict: string) =>
    withTarget.filter(({ overall }) => overall.comparison.verdict === verdict).length;
  const undecided = count('undecidable');
  return (
    <>
      <div className={styles.scroll}>
        {isStale && !state.work && <StaleNotice onRefresh={() => void commands.write('refresh')} />}
        <div className={styles.head}>
          <div>
            <Subtitle2 as="h1" block className={styles.title}>
              {pane.report.reachedOf(
                formats.number(count('reached')),
                formats.number(withTarget.length),
              )}
            </Subtitle2>
            <Caption1 block className={styles.quiet}>
              {pane.recognised(
                formats.number(roster.sheets.length),
                formats.number(roster.personCount),
              )}
            </Caption1>
          </div>
          <Field label={pane.report.asOf} size="small" className={styles.date}>
            <Input
              type="date"
              size="small"
              value={asOf}
              onChange={(_event, { value }) => value && commands.chooseAsOf(value)}
            />
          </Field>
        </div>
        {undecided > 0 && (
          <Caption1 block className={styles.quiet}>
            {pane.report.undecided(formats.number(undecided))}
          </Caption1>
        )}
        <ul className={styles.list} aria-label={pane.report.heading}>
          {compared.map((each) => (
            <IndicatorRow
              key={each.result.indicator.code}
              compared={each}
              palette={state.preferences.palette}
              reported={state.reported}
              asOf={asOf}
              onOpen={() =>
                commands.open({ screen: 'indicator', code: each.result.indicator.code })
              }
            />
          ))}
        </ul>
      </div>
      <ReportFooter state={state} commands={commands} />
    </>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    '& > *': { flexShrink: 0 },
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  date: { maxWidth: '150px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
