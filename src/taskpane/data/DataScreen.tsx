import type { Evaluation } from '../../actions/Evaluation';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { Page } from '../blocks/Page';
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

/** What reading made of the workbook: sheets and their columns, and what is worth a look. */
export function DataScreen({ state, evaluation, commands }: DataScreenProps) {
  const { pane, data } = useMessages();
  const { roster, issues } = evaluation;
  const { mapping } = state.preferences;
  const ordered = severities.flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  return (
    <Page title={pane.screens.data}>
      {roster.protocol.sheets.map((sheet, index) => (
        <SheetCard
          key={`${sheet.sheet} ${index}`}
          protocol={sheet}
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
          <IssueGroup key={`${issue.code}-${index}`} issue={issue} onSelect={commands.select} />
        ))}
      </Card>
    </Page>
  );
}
