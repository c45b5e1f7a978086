import { parseIsoDate } from '../../core/engine/calendar';
import type { PlannedChange, PlannedKind } from '../../core/projection/PlannedChange';

/** A planned change as the pane keeps it in the workbook. */
export interface PlannedLine {
  /** ISO date. */
  readonly date: string;
  readonly kind: PlannedKind;
  readonly name: string;
  /** Tells people of one name apart. */
  readonly personId?: string;
  /** The same where the roster has no numbers: an ISO date, or a year that is all it says. */
  readonly birthDate?: string;
  /** Field key → new value, as typed. */
  readonly values: Readonly<Record<string, string>>;
}

export const plannedKinds: readonly PlannedKind[] = ['qualify', 'appoint', 'move', 'leave'];

/** The lines in the words of the projection; a line without a date that exists is left out. */
export function readPlan(lines: readonly PlannedLine[]): readonly PlannedChange[] {
  return lines.flatMap(({ date, kind, name, personId, birthDate, values }) => {
    const day = parseIsoDate(date);
    if (day === null) return [];
    return [
      {
        day,
        kind,
        who: {
          name,
          ...(personId !== undefined && { personId }),
          ...(birthDate !== undefined && { birthDate }),
        },
        values: new Map(Object.entries(values)),
        at: { in: 'workbook' as const },
      },
    ];
  });
}

export function isPlannedLine(value: unknown): value is PlannedLine {
  if (typeof value !== 'object' || value === null) return false;
  const { date, kind, name, values } = value as Partial<PlannedLine>;
  return (
    typeof date === 'string' &&
    typeof name === 'string' &&
    plannedKinds.some((each) => each === kind) &&
    typeof values === 'object'
  );
}
