import type { SettingsMessages } from '../vi/viSettings';

export const enSettings: SettingsMessages = {
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  counting: 'How ages are counted',
  ages: {
    date: 'By the full date of birth',
    month: 'By the month of birth',
    year: 'By the year of birth',
  },
  leapDay: 'People born on 29 February turn a year older on',
  leapDays: { february28: '28 February', march1: '1 March' },
  ownRule: 'An indicator with a rule of its own keeps it.',
  uses1904Dates: 'The workbook uses the 1904 date system (often from older Macs)',
  report: 'Report',
  sheets: 'Sheets of the report',
  people: 'Lists of people (with names)',
  peopleOf: 'Lists of people behind these indicators',
  peopleHint:
    'These sheets name everybody behind each chosen indicator. Hand them only to those who may see them.',
  withSensitive: 'With ethnicity and religion',
  countsBelow: 'Units with fewer people than this show counts instead of a share',
  maskBelow: 'Mask shares of units with fewer people than this (0: none)',
  colors: 'Colours of the verdicts',
  palettes: {
    greenRed: 'Green and red',
    blueOrange: 'Blue and orange',
    gray: 'Shades of grey (for printing)',
  },
  privacy:
    'Rollcall sends no data anywhere. Choices are kept in this workbook, only the language on this computer.',
};
