import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaneCommands } from '../state/usePane';
import type { PaneState } from '../state/PaneState';
import type { Evaluation } from '../../actions/Evaluation';
import { Disclosure } from '../blocks/Disclosure';
import { useAnnouncement } from '../blocks/LiveRegion';
import { Page } from '../blocks/Page';
import { TextLink } from '../blocks/TextLink';
import { compareWithReport } from '../state/Reported';
import { useMessages } from '../useMessages';
import { AsOfField } from './AsOfField';
import { SheetsChoice } from '../frame/screensOnDemand';
import { ColumnQuestions } from './ColumnQuestions';
import { IndicatorRow } from './IndicatorRow';
import { ReportFooter } from './ReportFooter';
import { StaleNotice } from './StaleNotice';
import { UncountedNotice } from './UncountedNotice';
import { writeRecognised } from './writeRecognised';

interface ReportScreenProps {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  readonly commands: PaneCommands;
}

/** The figures of every indicator against its target, and the button that writes the report. */
export function ReportScreen({ state, evaluation, commands }: ReportScreenProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { pane, settings, editor, formats } = messages;
  const { roster, compared } = evaluation;
  const isRenewing = state.figures.kind === 'ready' && state.figures.isRenewing;
  const asOf = state.asOf ?? '';
  const isStale = compareWithReport(state, evaluation, asOf) === 'stale';
  const withTarget = compared.filter(({ overall }) => overall.comparison.verdict !== 'open');
  const count = (verdict: string) =>
    withTarget.filter(({ overall }) => overall.comparison.verdict === verdict).length;
  const undecided = count('undecidable');
  const title =
    withTarget.length === 0
      ? pane.report.noneCompared
      : pane.report.reachedOf(formats.number(count('reached')), formats.number(withTarget.length));
  useAnnouncement(title);
  return (
    <Page
      title={title}
      notice={
        isStale && !state.work && <StaleNotice onRefresh={() => void commands.write('refresh')} />
      }
      footer={<ReportFooter state={state} commands={commands} />}
    >
      <p className={styles.quiet}>{writeRecognised(roster, messages)}</p>
      <ColumnQuestions roster={roster} mapping={state.preferences.mapping} commands={commands} />
      <AsOfField asOf={asOf} onChoose={commands.chooseAsOf} />
      {state.form === null && (
        <Disclosure
          level={2}
          title={settings.sheets}
          count={formats.number(countSheets(state.preferences))}
        >
          {() => (
            <SheetsChoice
              preferences={state.preferences}
              indicators={compared.map(({ result }) => result.indicator)}
              onPrefer={commands.prefer}
            />
          )}
        </Disclosure>
      )}
      {undecided > 0 && (
        <p className={styles.quiet}>{pane.report.undecided(formats.number(undecided))}</p>
      )}
      {state.drafts.indicators.slice(0, 1).map(({ code, indicator }) => (
        <TextLink
          key={code}
          text={editor.unsaved.of(indicator.title[messages.language])}
          onFollow={() => commands.open({ screen: 'editor', code })}
        />
      ))}
      <UncountedNotice evaluation={evaluation} commands={commands} />
      <ul
        className={mergeClasses(styles.list, isRenewing && styles.renewing)}
        aria-label={pane.report.heading}
        aria-busy={isRenewing || undefined}
      >
        {compared.map((each) => (
          <IndicatorRow
            key={each.result.indicator.code}
            compared={each}
            palette={state.preferences.palette}
            reported={state.reported}
            asOf={asOf}
            onOpen={() => commands.open({ screen: 'indicator', code: each.result.indicator.code })}
          />
        ))}
      </ul>
    </Page>
  );
}

/** How many kinds of sheets a report will have. */
function countSheets({ sheets, people }: PaneState['preferences']): number {
  return sheets.length + (people.length > 0 ? 1 : 0);
}

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  // Of before: what is computed in a moment is not worth a flicker.
  renewing: { opacity: 0.6, transitionProperty: 'opacity', transitionDelay: '300ms' },
});
