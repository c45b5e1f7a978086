import type { Evaluation } from '../../actions/Evaluation';
import { ReportScreen } from '../report/ReportScreen';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { FailedScreen } from './FailedScreen';
import { LoadingScreen } from './LoadingScreen';
import { NoRosterScreen } from './NoRosterScreen';
import {
  DataScreen,
  EditorScreen,
  IndicatorScreen,
  IndicatorsScreen,
  PlanScreen,
  SettingsScreen,
} from './screensOnDemand';

interface ScreenProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** The screen of the present place, or what stands in its way and what to do about it. */
export function Screen({ state, commands }: ScreenProps) {
  const { figures, place } = state;
  if (place.screen === 'settings') return <SettingsScreen state={state} commands={commands} />;
  if (figures.kind === 'loading') return <LoadingScreen {...figures} />;
  if (figures.kind === 'failed') {
    return <FailedScreen failure={figures.failure} onRetry={commands.read} />;
  }
  const { evaluation } = figures;
  if (evaluation.roster.rowCount === 0 && place.screen !== 'data') {
    return <NoRosterScreen commands={commands} />;
  }
  return <ReadyScreen state={state} evaluation={evaluation} commands={commands} />;
}

interface ReadyScreenProps extends ScreenProps {
  readonly evaluation: Evaluation;
}

function ReadyScreen(props: ReadyScreenProps) {
  const { evaluation, state } = props;
  const { place } = state;
  switch (place.screen) {
    case 'indicator': {
      const compared = evaluation.compared.find(
        ({ result }) => result.indicator.code === place.code,
      );
      return compared ? (
        <IndicatorScreen key={place.code} {...props} compared={compared} />
      ) : (
        <ReportScreen {...props} />
      );
    }
    case 'data':
      return <DataScreen {...props} />;
    case 'settings':
      return <SettingsScreen {...props} />;
    case 'indicators':
      return <IndicatorsScreen {...props} />;
    case 'editor':
      return <EditorScreen key={place.code} {...props} code={place.code} />;
    case 'plan':
      return <PlanScreen {...props} />;
    case 'report':
      return <ReportScreen {...props} />;
  }
}
