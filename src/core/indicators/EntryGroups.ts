import { parentOf } from '../engine/Grouping';
import type { EditedEntries } from './EditedEntries';
import type { NamedGrouping } from './EvaluationGroups';

/** Which groups entries stand in as edits have left them. */
export class EntryGroups {
  constructor(readonly edited: EditedEntries) {}

  /** The innermost group of an entry. */
  innermost(grouping: NamedGrouping, row: number): number {
    const { field, fieldGroups, usesUnits } = grouping;
    if (!fieldGroups || field === undefined) return this.edited.unit(row);
    const cell = this.edited.cell(row, field);
    const group = cell ? fieldGroups.groupOfCell(cell) : (fieldGroups.grouping.groupOf[row] ?? 0);
    if (!usesUnits) return group;
    return group * grouping.parents.length + this.edited.unit(row);
  }

  /** The groups that an entry stands in, from the innermost outwards. */
  around(grouping: NamedGrouping, row: number): readonly number[] {
    const groups: number[] = [];
    for (let group = this.innermost(grouping, row); ;) {
      groups.push(group);
      const parent = parentOf(grouping, group);
      if (parent === group) return groups;
      group = parent;
    }
  }

  /** The groups that several entries stand in, each with its own. */
  gather(grouping: NamedGrouping, rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      for (const group of this.around(grouping, row)) {
        const own = groups.get(group);
        if (own) own.push(row);
        else groups.set(group, [row]);
      }
    }
    return groups;
  }

  /** How many entries stand in a group of a breakdown by now. */
  sizeOf({ field, fieldGroups }: NamedGrouping, group: number): number {
    if (field === undefined || !fieldGroups) return 0;
    let size = fieldGroups.sizes[group] ?? 0;
    for (const [row, cell] of this.edited.changed(field)) {
      if (fieldGroups.grouping.groupOf[row] === group) size--;
      if (fieldGroups.groupOfCell(cell) === group) size++;
    }
    return size;
  }
}
