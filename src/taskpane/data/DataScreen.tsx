import type { Evaluation } from '../../actions/Evaluation';
import type { Issue } from '../../core/Issue';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { Page } from '../blocks/Page';
import { TextLink } from '../blocks/TextLink';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { IssueGroup } from './IssueGroup';
import { RepairsCard } from './RepairsCard';
import { SheetCard } from './SheetCard';
import { Text } from '../blocks/Text';

interface DataScreenProps {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  readonly commands: PaneCommands;
}

const severities = ['error', 'warning', 'note'] as const;

const ofColumns = ['column-absent', 'indicator-level-absent'];

/** What reading made of the workbook: sheets and their columns, and what is worth a look. */
export function DataScreen({ state, evaluation, commands }: DataScreenProps) {
  const { pane, data, language } = useMessages();
  const { roster, issues, defined } = evaluation;
  const { mapping } = state.preferences;
  // Without a roster there is no column that it lacks.
  const worth = issues.filter(({ code }) => roster.rowCount > 0 || !ofColumns.includes(code));
  const ordered = severities.flatMap((severity) =>
    worth.filter((issue) => issue.severity === severity),
  );
  const linkTo = ({ at }: Issue) => {
    const formula = at.in === 'formula' ? at.source : '';
    const indicator = defined.indicators.find(({ code }) => formula.startsWith(`${code}.`));
    return (
      indicator && (
        <TextLink
          text={indicator.title[language]}
          onFollow={() => commands.open({ screen: 'editor', code: indicator.code })}
        />
      )
    );
  };
  return (
    <Page title={pane.screens.data}>
      {roster.protocol.sheets.map((sheet, index) => (
        <SheetCard
          key={`${sheet.sheet} ${index}`}
          protocol={sheet}
          seen={listSeen(sheet.sheet, issues)}
          mapping={mapping}
          onMap={(changed) => commands.prefer({ mapping: changed })}
          onSelect={commands.select}
        />
      ))}
      {Object.keys(mapping).length > 0 && (
        <Button appearance="subtle" onClick={() => commands.prefer({ mapping: {} })}>
          {data.reset}
        </Button>
      )}
      {roster.rowCount > 0 && (
        <RepairsCard roster={roster} isReadOnly={state.isReadOnly} commands={commands} />
      )}
      <Card title={data.issues}>
        {ordered.length === 0 && <Text>{data.noIssues}</Text>}
        {ordered.map((issue, index) => (
          <IssueGroup key={`${issue.code}-${index}`} issue={issue} onSelect={commands.select}>
            {linkTo(issue)}
          </IssueGroup>
        ))}
      </Card>
    </Page>
  );
}

/** The headers of a sheet that was read as no roster, as its finding quotes them. */
function listSeen(sheet: string, issues: readonly Issue[]): readonly string[] {
  const found = issues.find(
    ({ code, at }) => code.startsWith('sheet-without-') && at.in === 'sheet' && at.sheet === sheet,
  );
  const seen = found?.parameters['seen'];
  return typeof seen === 'object'
    ? seen.filter((header): header is string => typeof header === 'string' && header !== '')
    : [];
}
