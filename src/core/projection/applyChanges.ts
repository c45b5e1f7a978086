import type { Issue } from '../Issue';
import { foldText } from '../roster/foldText';
import type { RawCell } from '../roster/RosterInput';
import { placeInUnit } from './placeInUnit';
import type { PlannedChange, PlannedKind } from './PlannedChange';
import { PersonFinder } from './PersonFinder';
import type { FieldValue } from './readFieldValue';
import { readFieldValue } from './readFieldValue';
import { genderOfText } from './readGenders';
import { retirementDay } from './retirementDay';
import type { EntryCause } from './Timeline';
import { FOREVER } from './Timeline';
import type { TimelineBuilder } from './TimelineBuilder';

/** Applies planned changes in the order of their days; each that cannot be is an issue, and left out. */
export function applyChanges(
  builder: TimelineBuilder,
  changes: readonly PlannedChange[],
  options: { readonly asOf: number; readonly hasRetirement: boolean },
): void {
  const finder = new PersonFinder(builder);
  for (const change of [...changes].sort((a, b) => a.day - b.day)) {
    const report = (code: string, severity: Issue['severity'], parameters = {}) =>
      builder.issues.push({ code, severity, at: change.at, parameters });
    if (change.day <= options.asOf) {
      report('plan-already-past', 'note', { kind: change.kind });
      continue;
    }
    const values = readValues(builder, change.values, report);
    const place = placeInUnit(builder.roster, values);
    if (place === null) {
      report('plan-unit-unknown', 'error', { unit: unitText(values) });
      continue;
    }
    applyChange({ builder, finder, change, place, report, ...options });
  }
}

interface Application {
  readonly builder: TimelineBuilder;
  readonly finder: PersonFinder;
  readonly change: PlannedChange;
  readonly place: { readonly unit?: number; readonly values: ReadonlyMap<string, FieldValue> };
  readonly hasRetirement: boolean;
  readonly report: (code: string, severity: Issue['severity'], parameters?: object) => void;
}

function applyChange(application: Application): void {
  const { builder, finder, change, report } = application;
  const people = finder.find(change.who, change.day);
  const [person] = people;
  if (people.length > 1 || isNameAlone(change, person)) {
    report('plan-person-unclear', 'error', { who: whoText(change), people: people.length });
    return;
  }
  if (person === undefined) {
    if (change.kind === 'appoint') appointNewcomer(application);
    else report('plan-person-unknown', 'error', { who: whoText(change) });
    return;
  }
  const entries = builder.entriesOf(person, change.day);
  const chosen = choosePosts(change, entries, finder);
  const [first] = chosen;
  if (first === undefined) {
    report('plan-post-unclear', 'error', { who: whoText(change), posts: entries.length });
    return;
  }
  if (change.kind === 'appoint') {
    const post = builder.copy(first, change.day, 'appointed', changesOf(application, first));
    finder.learn(person, post);
    return;
  }
  for (const row of chosen) endOrChange(application, row);
}

function endOrChange(application: Application, row: number): void {
  const { builder, change } = application;
  const cause = CAUSES[change.kind];
  if (change.kind === 'leave') builder.end(row, change.day, cause);
  else builder.change(row, change.day, cause, changesOf(application, row));
}

/** What a line makes different from a post as it stands. */
function changesOf({ builder, place }: Application, row: number) {
  const { unit = builder.unitOf(row) } = place;
  return { unit, values: builder.valuesOf(row, place.values) };
}

const CAUSES: Readonly<Record<PlannedKind, EntryCause>> = {
  appoint: 'appointed',
  move: 'moved',
  leave: 'left',
  qualify: 'qualified',
};

/** A bare name in an appointment may be that of somebody else: neither is assumed. */
function isNameAlone({ kind, who }: PlannedChange, person: number | undefined): boolean {
  const { personId, birthDate } = who;
  return kind === 'appoint' && person !== undefined && personId === undefined && !birthDate;
}

/** The clues say whom a line means; of a newcomer, and of nobody else, they are values as well. */
function appointNewcomer({ builder, finder, change, place, ...rest }: Application): void {
  const { hasRetirement, report } = rest;
  const { name = null, personId = null, birthDate = null } = change.who;
  const clues = Object.entries({ name, personId, birthDate }).filter(
    ([key, cell]) => cell !== null && builder.roster.columns.has(key),
  );
  const unit = place.unit ?? 0;
  const values = new Map([...readValues(builder, new Map(clues), report), ...place.values]);
  const birth = values.get('birthDate');
  const gender = values.get('gender');
  const sex = gender?.kind === 'text' ? genderOfText(gender.text) : null;
  const last =
    hasRetirement && birth?.kind === 'date' && sex ? retirementDay(birth.earliest, sex) : null;
  // Who is appointed past the age was so by a decision, and stays.
  const until = last === null || last < change.day ? FOREVER : last + 1;
  const person = builder.addPerson();
  const row = builder.begin({ base: -1, values, person, unit, until }, change.day, 'appointed');
  if (until !== FOREVER) builder.end(row, until, 'retired');
  finder.learn(person, row);
}

/** All entries of the person; for a move the only one, or the one whose position the line names. */
function choosePosts(
  { kind, who }: PlannedChange,
  entries: readonly number[],
  finder: PersonFinder,
): readonly number[] {
  const { post } = who;
  if (post !== undefined) {
    return entries.filter((row) => finder.textOf(row, 'position') === foldText(post));
  }
  return kind === 'move' && entries.length > 1 ? [] : entries;
}

/** What the cells of a line write into columns; one that its column cannot hold is reported. */
function readValues(
  { roster }: TimelineBuilder,
  cells: ReadonlyMap<string, RawCell>,
  report: Application['report'],
): Map<string, FieldValue> {
  const read = new Map<string, FieldValue>();
  for (const [key, cell] of cells) {
    const field = roster.fields.find((one) => one.key === key);
    const value = field && readFieldValue(field, cell);
    if (value) read.set(key, value);
    else report('plan-value-unreadable', 'error', { field: key, value: String(cell) });
  }
  return read;
}

function unitText(values: ReadonlyMap<string, FieldValue>): string {
  const texts = ['district', 'commune', 'unit'].map((key) => {
    const value = values.get(key);
    return value?.kind === 'text' ? value.text : '';
  });
  return texts.filter((text) => text !== '').join('/');
}

function whoText({ who }: PlannedChange): string {
  return who.name ?? who.personId ?? '';
}
