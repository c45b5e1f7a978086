import type { Evaluation } from '../../actions/Evaluation';
import { Footer } from '../blocks/Footer';
import { ReportScreen } from '../report/ReportScreen';
import type { Figures, PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { WorkStatus } from '../report/WorkStatus';
import { FailedScreen } from './FailedScreen';
import { LoadingScreen } from './LoadingScreen';
import {
  DataScreen,
  EditorScreen,
  IndicatorScreen,
  IndicatorsScreen,
  NoRosterScreen,
  PlanScreen,
  SettingsScreen,
} from './screensOnDemand';

interface ScreenProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** The screen of the present place, and below one that stands in its way what the ribbon does. */
export function Screen(props: ScreenProps) {
  const { figures, place, outcome, work } = props.state;
  const isInTheWay = figures.kind !== 'ready' || !hasPeople(figures);
  return (
    <>
      <PlaceScreen {...props} />
      {place.screen === 'report' && isInTheWay && (outcome ?? work) !== null && (
        <Footer>
          <WorkStatus {...props} />
        </Footer>
      )}
    </>
  );
}

/** The screen, or what stands in its way and what to do about it. */
function PlaceScreen({ state, commands }: ScreenProps) {
  const { figures, place } = state;
  if (place.screen === 'settings') return <SettingsScreen state={state} commands={commands} />;
  if (figures.kind === 'loading') return <LoadingScreen {...figures} />;
  if (figures.kind === 'failed') {
    return <FailedScreen failure={figures.failure} onRetry={commands.read} />;
  }
  const { evaluation } = figures;
  if (!hasPeople(figures) && place.screen !== 'data') {
    return <NoRosterScreen commands={commands} />;
  }
  return <ReadyScreen state={state} evaluation={evaluation} commands={commands} />;
}

function hasPeople({ evaluation }: Extract<Figures, { kind: 'ready' }>): boolean {
  return evaluation.roster.rowCount > 0;
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
