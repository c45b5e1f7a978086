import { formatsFor } from '../Formats';
import { enChange } from './enChange';
import type { CommandLineMessages } from '../vi/viCommandLine';

const { date, number } = formatsFor('en');

export const enCommandLine: CommandLineMessages = {
  usage: `Usage: npm run report -- [ROSTER.xlsx] [options]

Without a file the sample roster is read. The roster file is never modified.

  --out REPORT.xlsx           where the report goes (else into the folder reports)
  --as-of YYYY-MM-DD          the day at which ages are judged
  --indicators PACK.json      a pack of indicators of your own
  --mapping MAPPING.json      what the columns hold
  --definitions               also put the indicators on sheets of the report, to be edited
  --retirement                people retire in the projections
  --compare OLDROSTER.xlsx    explain the change since an earlier roster
  --compare-as-of YYYY-MM-DD  the as-of date of the earlier roster
  --people CODE,CODE|all      add lists of the people behind the figures
  --with-sensitive            these lists with ethnicity and religion
  --mask PEOPLE               mask the figures of groups of fewer people
  --totals COPY.xlsx          also write a copy to send, of totals only
  --template FORM.xlsx        fill the forms of this file instead of a report
  --unit UNIT                 fill the forms for one unit
  --values-only               filled forms hold values, no formulas
  --language vi|en            language of the report and of the command
  --json                      print the result as one JSON document
  --check                     print how rows and columns were read, and write nothing
  --help                      print this`,
  roster: (file, rows, people) => `Roster: ${file}, ${number(rows)} rows, ${number(people)} people`,
  asOf: (day, reason) => `As-of date: ${date(day)}${AS_OF_REASONS[reason]}`,
  columns: {
    title: 'Indicator',
    counts: 'Met/All',
    unknown: 'Unknown',
    actual: 'Actual',
    target: 'Target',
    difference: 'Difference',
    verdict: 'Verdict',
  },
  points: (points) => `${points} pp`,
  written: (file) => `Report written: ${file}`,
  totalsWritten: (file) => `Copy to send written, with totals only and no roster: ${file}`,
  earlierCopy: (name, number) => `${name} (earlier ${number})`,
  earlierKept: (file) =>
    `The earlier file of that name held something else and is kept as: ${file}. To update a report and keep its remarks, run the command on the report itself.`,
  filled: (form, sheet) => `Filled form “${form}” into sheet “${sheet}”`,
  change: enChange,
  reading: (file) => `Reading of ${file}`,
  issues: {
    heading: (issues) => `To be checked (${number(issues)}):`,
    none: 'Nothing needs to be checked.',
    more: (issues) => `… and ${number(issues)} more; see all of them with --check or --json.`,
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  },
  progress: {
    open: 'Opening the file',
    read: 'Reading the roster',
    evaluate: 'Computing indicators',
    compose: 'Composing the report',
    write: 'Writing the report',
    finish: 'Finishing',
  },
  faults: {
    optionUnknown: (option) => `There is no option ${option}. Use --help to see the options.`,
    optionWithoutValue: (option) => `Option ${option} lacks its value. Write the value after it.`,
    optionWithValue: (option) => `Option ${option} takes no value. Leave the value out.`,
    optionForForms: (option) =>
      `Option ${option} is for filling forms. Add --template FORM.xlsx, or leave ${option} out.`,
    optionNotForForms: (option) =>
      `Option ${option} is for reports; forms are filled with every figure. Leave out ${option}, or --template.`,
    optionForPeople: (option) =>
      `Option ${option} is for lists of people. Add --people CODE, or leave ${option} out.`,
    maskImpossible: (text) =>
      `“${text}” is no number of people. Give --mask a positive whole number, such as --mask 10.`,
    indicatorUnknown: (code, codes) =>
      codes === ''
        ? `There is no list of people for “${code}”: no indicator could be computed from this roster. Run it without --people to see which columns are missing.`
        : `No indicator “${code}” was computed. Choose from: ${codes}; or write --people all.`,
    optionRepeated: (option) => `Option ${option} stands twice. Keep one of them.`,
    rostersSeveral: (files) =>
      `Only one roster is read at a time, but there are: ${files}. Leave the others out; quote names with spaces.`,
    languageUnknown: (language) =>
      `There is no language “${language}”. Use --language vi or --language en.`,
    asOfImpossible: (text) =>
      `“${text}” could not be read as a date. Write dates as YYYY-MM-DD, such as 2023-11-30.`,
    compareDayUnknown: (path) =>
      `The as-of date of ${path} is not known. Add --compare-as-of YYYY-MM-DD.`,
    isDirectory: (path) => `${path} is a folder. Name a file.`,
    cannotRead: (path) => `${path} cannot be read. Check the permissions of the file.`,
    outNotXlsx: (path) =>
      `The report must be an .xlsx file, not ${path}. Change the ending of its name.`,
    wouldOverwriteInput: (path) =>
      `${path} is an input file. Choose another name for the report, so that nothing is overwritten.`,
    noRoster: (path, seen) =>
      `${path} holds no roster that can be read: no header row with a column of full names was found${seen === '' ? '' : ` (only: ${seen})`}. Check the file, or name the columns with --mapping.`,
    nobody: (path) => `The roster in ${path} holds no people. Check that it is the right file.`,
    notJson: (path, reason) => `${path} is not valid JSON (${reason}). Correct the file.`,
    mappingSheetMissing: (path, sheet, sheets) =>
      `${path}: the roster has no sheet “${sheet}”. Its sheets are: ${sheets}.`,
    unexpected: (message) =>
      `Unexpected fault: ${message}. Please report it to whoever looks after Rollcall.`,
  },
};

const AS_OF_REASONS = {
  stated: '',
  sample: ' (the day of the sample roster; change it with --as-of)',
  titles: ' (as the roster’s titles say; change it with --as-of)',
  today: ' (today; change it with --as-of)',
};
