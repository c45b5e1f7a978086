import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ClipboardDataBarFilled,
  ClipboardDataBarRegular,
} from '@fluentui/react-icons/svg/clipboard-data-bar';
import { DatabaseFilled, DatabaseRegular } from '@fluentui/react-icons/svg/database';
import { PeopleEditFilled, PeopleEditRegular } from '@fluentui/react-icons/svg/people-edit';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TargetArrowFilled, TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { screenNames, type Place, type ScreenName } from '../state/PaneState';
import { useMessages } from '../useMessages';

interface NavigationProps {
  readonly place: Place;
  readonly onOpen: (screen: ScreenName) => void;
}

/** The five screens, as icons with a word each: one row in 320 px, two where it is zoomed to 200 %. */
export function Navigation({ place, onOpen }: NavigationProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const current = screenOf(place);
  return (
    <nav className={styles.bar} aria-label={pane.navigation}>
      {screenNames.map((screen) => {
        const isCurrent = screen === current;
        const Icon = icons[screen][isCurrent ? 1 : 0];
        return (
          <button
            key={screen}
            type="button"
            className={mergeClasses(styles.screen, isCurrent && styles.current)}
            aria-current={isCurrent ? 'page' : undefined}
            onClick={() => onOpen(screen)}
          >
            <Icon aria-hidden="true" />
            {pane.screens[screen]}
          </button>
        );
      })}
    </nav>
  );
}

/** The screen under which a place is found. */
function screenOf(place: Place): ScreenName {
  if (place.screen === 'indicator') return 'report';
  return place.screen === 'editor' ? 'indicators' : place.screen;
}

const icons = {
  report: [ClipboardDataBarRegular, ClipboardDataBarFilled],
  indicators: [TargetArrowRegular, TargetArrowFilled],
  data: [DatabaseRegular, DatabaseFilled],
  plan: [PeopleEditRegular, PeopleEditFilled],
  settings: [SettingsRegular, SettingsFilled],
} as const;

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(52px, 1fr))',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    minHeight: '48px',
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalXS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    '& svg': { width: '20px', height: '20px' },
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});
