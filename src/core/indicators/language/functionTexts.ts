/** What the reference page says of a function of the condition language. */
interface FunctionText {
  readonly meaning: string;
  /** What missing values do. */
  readonly missing: string;
  readonly example: { readonly text: string; readonly result: string };
}

/** By the function's name; apart from the functions, so that the pane loads no page's sentences. */
export const functionTexts: ReadonlyMap<string, FunctionText> = new Map(
  Object.entries({
    AND: {
      meaning: 'True when every condition is true.',
      missing: 'False as soon as one condition is false; else unknown when one is unknown.',
      example: { text: 'AND([Tuổi] < 40; [Cấp ủy viên])', result: 'a committee member under 40' },
    },
    OR: {
      meaning: 'True when at least one condition is true.',
      missing: 'True as soon as one condition is true; else unknown when one is unknown.',
      example: {
        text: 'OR([Giới tính] = "Nữ"; [Tuổi] < 40)',
        result: 'women of any age and everybody under 40',
      },
    },
    NOT: {
      meaning: 'True when the condition is false.',
      missing: 'Unknown stays unknown.',
      example: { text: 'NOT([Cấp ủy viên])', result: 'those marked as no committee member' },
    },
    ISBLANK: {
      meaning:
        'True when the cell is empty, could not be read, or says that nobody was assessed ("Không xếp ' +
        'loại", "Chưa đánh giá"). Never unknown.',
      missing: 'This is how to ask for them. A birth year without day and month is not blank.',
      example: { text: 'NOT(ISBLANK([Xếp loại]))', result: 'everybody who was assessed' },
    },
    CONTAINS: {
      meaning: 'True when the text holds one of the parts; letter case and spacing do not matter.',
      missing: 'Unknown.',
      example: { text: 'CONTAINS([Chức vụ]; "Chủ tịch")', result: 'Chủ tịch, Phó Chủ tịch' },
    },
    BEGINS: {
      meaning: 'True when the text begins with one of the parts; case and spacing do not matter.',
      missing: 'Unknown.',
      example: { text: 'BEGINS([Chức vụ]; "Bí thư")', result: 'Bí thư Đảng ủy, not Phó Bí thư' },
    },
    DATE: {
      meaning: 'A day of the calendar, from whole numbers.',
      missing: 'Cannot be missing.',
      example: { text: '[Ngày sinh] > DATE(1983;11;30)', result: 'born after 30 November 1983' },
    },
    ASOF: {
      meaning: 'The as-of date of the report.',
      missing: 'Cannot be missing.',
      example: {
        text: 'MONTHS([Ngày bổ nhiệm]; ASOF()) >= 12',
        result: 'appointed at least twelve months before the as-of date',
      },
    },
    AGE: {
      meaning:
        'Completed years of life at the as-of date or at the day given, counted as the indicator ' +
        'says: by full date (the default), at the month, or by year.',
      missing:
        'Unknown without a birth date. A birth year gives the youngest and the oldest age possible: ' +
        'a comparison that holds for both is decided.',
      example: { text: 'AGE([Ngày sinh]) < 40', result: 'the same as [Tuổi] < 40' },
    },
    YEARS: {
      meaning: 'Completed years between two days, by full date; negative when `to` comes first.',
      missing: 'Unknown when either day is; a year alone gives an interval, as for AGE.',
      example: { text: 'YEARS([Ngày vào Đảng]; ASOF()) >= 30', result: '30 years in the Party' },
    },
    MONTHS: {
      meaning: 'Completed months between two days; negative when `to` comes first.',
      missing: 'Unknown when either day is; a year alone gives an interval, as for AGE.',
      example: {
        text: 'MONTHS([Ngày bổ nhiệm]; DATE(2025;12;31)) >= 48',
        result: 'four years in office by the end of 2025',
      },
    },
    YEAR: {
      meaning: 'The year of a day.',
      missing: 'Unknown without a date; a year alone is enough.',
      example: { text: 'YEAR([Ngày sinh]) >= 1983', result: 'born in 1983 or later' },
    },
    MONTH: {
      meaning: 'The month of a day, 1 to 12.',
      missing: 'Unknown without a date, and for a year alone unless every month would do.',
      example: { text: 'MONTH([Ngày sinh]) = 11', result: 'born in a November' },
    },
  }),
);
