import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { ReportScreen } from '../report/ReportScreen';
import { FailedScreen } from './FailedScreen';
import { LoadingScreen } from './LoadingScreen';
import { NoRosterScreen } from './NoRosterScreen';

interface ScreenProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** The screen of the present place, or what stands in its way and what to do about it. */
export function Screen({ state, commands }: ScreenProps) {
  const { figures } = state;
  if (figures.kind === 'loading') return <LoadingScreen {...figures} />;
  if (figures.kind === 'failed') {
    return <FailedScreen failure={figures.failure} onRetry={commands.read} />;
  }
  const { evaluation } = figures;
  if (evaluation.roster.rowCount === 0) return <NoRosterScreen commands={commands} />;
  return (
    <ReportScreen state={state} evaluation={evaluation} palette="greenRed" commands={commands} />
  );
}
