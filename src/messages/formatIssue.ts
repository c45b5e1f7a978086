import { parseIsoDate } from '../core/engine/calendar';
import type { Issue, IssueAddress } from '../core/Issue';
import { columnLetters } from '../core/roster/columnLetters';
import { fieldName } from './fieldWords';
import type { IssueParameters, IssueWords } from './IssueWording';
import type { Messages } from './vi/viMessages';

/** An issue in words: what happened, where, and what to do next. */
interface FormattedIssue {
  readonly what: string;
  readonly where: string;
  readonly advice: string;
}

/** The wording of an issue; a code without a wording of its own is shown as it is. */
export function formatIssue(issue: Issue, messages: Messages): FormattedIssue {
  const words: Readonly<Record<string, IssueWords | undefined>> = messages.issues;
  const wording = words[issue.code]?.(parametersOf(issue, messages));
  return {
    what: wording?.what ?? messages.places.unknownCode(issue.code),
    where: whereOf(issue, messages),
    advice: wording?.advice ?? messages.places.unknownAdvice,
  };
}

/** The same as one line: "sheet, cell: what happened. What to do." */
export function formatIssueLine(issue: Issue, messages: Messages): string {
  const { what, where, advice } = formatIssue(issue, messages);
  const place = where === '' ? '' : `${where}: `;
  return `${place}${what} ${advice}`.trim();
}

function parametersOf({ parameters }: Issue, messages: Messages): IssueParameters {
  const { formats, language, definitions } = messages;
  const listOf = (name: string): readonly string[] => {
    const value = parameters[name];
    if (typeof value === 'object') {
      return value.map((item) => (typeof item === 'object' ? item[language] : item));
    }
    // A whole number may be a year or a count: it stands as it is, a fraction with its decimal sign.
    const isFraction = typeof value === 'number' && !Number.isInteger(value);
    return value === undefined ? [] : [isFraction ? formats.number(value, 10) : String(value)];
  };
  return {
    text: (name) => listOf(name).join(', '),
    number: (name) => {
      const value = parameters[name];
      const count = typeof value === 'object' ? value.length : value;
      return formats.number(typeof count === 'number' ? count : 0);
    },
    field: (name) => fieldName(messages, listOf(name).join(', ')),
    day: (name) => {
      const text = listOf(name).join(', ');
      return parseIsoDate(text) === null ? text : formats.date(text);
    },
    level: (name) => {
      const level = listOf(name).join(', ');
      return definitions.levels[level] ?? level;
    },
    list: (name, most = SHOWN) => {
      const shown = listOf(name)
        .slice(0, most)
        .map((item) => `"${shortened(item)}"`);
      return [...shown, ...(listOf(name).length > most ? ['…'] : [])].join(', ');
    },
  };
}

function whereOf({ at, cells }: Issue, { places, formats }: Messages): string {
  const place = placeOf(at, places, cells);
  return cells && cells.length > 1
    ? places.andMore(place, formats.number(cells.length - 1))
    : place;
}

/** A formula that stands on a sheet is found by its cell, another by its name. */
function placeOf(
  at: IssueAddress,
  places: Messages['places'],
  [cell]: NonNullable<Issue['cells']> = [],
): string {
  switch (at.in) {
    case 'cell':
      return places.cell(at.sheet, columnLetters(at.column) + String(at.row + 1));
    case 'sheet':
      return places.sheet(at.sheet);
    case 'formula':
      return places.formula(
        cell ? placeOf({ in: 'cell', ...cell }, places) : at.source,
        String(at.start + 1),
      );
    case 'file':
      return at.pointer === undefined ? at.path : `${at.path} ${at.pointer}`;
    case 'workbook':
      return '';
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const SHOWN = 12;
const LONGEST = 60;
