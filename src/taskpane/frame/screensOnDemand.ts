import { calendar } from '../dates/calendarOnDemand';
import { onDemand } from './onDemand';

const data = onDemand(() =>
  import(/* webpackChunkName: "screens" */ '../data/DataScreen').then((part) => part.DataScreen),
);
const editor = onDemand(() =>
  import(/* webpackChunkName: "screens" */ '../editor/EditorScreen').then(
    (part) => part.EditorScreen,
  ),
);
const indicator = onDemand(() =>
  import(/* webpackChunkName: "screens" */ '../indicator/IndicatorScreen').then(
    (part) => part.IndicatorScreen,
  ),
);
const indicators = onDemand(() =>
  import(/* webpackChunkName: "screens" */ '../editor/IndicatorsScreen').then(
    (part) => part.IndicatorsScreen,
  ),
);
const noRoster = onDemand(() =>
  import(/* webpackChunkName: "screens" */ './NoRosterScreen').then((part) => part.NoRosterScreen),
);
const plan = onDemand(() =>
  import(/* webpackChunkName: "screens" */ '../plan/PlanScreen').then((part) => part.PlanScreen),
);
const settings = onDemand(() =>
  import(/* webpackChunkName: "screens" */ '../settings/SettingsScreen').then(
    (part) => part.SettingsScreen,
  ),
);
const sheets = onDemand(() =>
  import(/* webpackChunkName: "screens" */ '../report/SheetsChoice').then(
    (part) => part.SheetsChoice,
  ),
);

/** The screens beside the first one, all in one file: they share so much that many would be larger. */
export const DataScreen = data.Screen;
export const EditorScreen = editor.Screen;
export const IndicatorScreen = indicator.Screen;
export const IndicatorsScreen = indicators.Screen;
/** Said once everything was read, so that it need not be there before. */
export const NoRosterScreen = noRoster.Screen;
export const PlanScreen = plan.Screen;
export const SettingsScreen = settings.Screen;
/** Part of the first screen that is closed at first. */
export const SheetsChoice = sheets.Screen;

/** Fetches them ahead of need, so that they open at once and without a connection. */
export async function fetchScreens(): Promise<void> {
  for (const { bring } of [
    noRoster,
    indicator,
    sheets,
    calendar,
    settings,
    data,
    editor,
    indicators,
    plan,
  ])
    await bring();
}
