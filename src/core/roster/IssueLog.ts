import type { Issue } from '../Issue';

/** Cells of one column (or rows of one sheet) that share a fault. */
export interface CellFault {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly sheet: string;
  /** Header of the column, or '' for a fault of the whole row. */
  readonly header: string;
  readonly column: number;
  /** What the sentence needs beside header, count and examples. */
  readonly parameters?: Issue['parameters'];
}

/**
 * Gathers faults of cells into one issue for each code, sheet and column. Only row numbers are
 * kept; the list of cells is made when somebody asks for it.
 */
export class IssueLog {
  private readonly groups = new Map<string, FaultGroup>();
  private readonly entries: (Issue | FaultGroup)[] = [];

  add(issue: Issue): void {
    this.entries.push(issue);
  }

  /** The group to which cells with this fault are added. */
  group(fault: CellFault): FaultGroup {
    const key = `${fault.code}\n${fault.column}\n${fault.sheet}`;
    let group = this.groups.get(key);
    if (!group) {
      group = new FaultGroup(fault);
      this.groups.set(key, group);
      this.entries.push(group);
    }
    return group;
  }

  /** A log that goes on from here on its own. */
  copy(): IssueLog {
    const copy = new IssueLog();
    for (const entry of this.entries) {
      if (!(entry instanceof FaultGroup)) copy.add(entry);
      else copy.group(entry.fault).addAll(entry);
    }
    return copy;
  }

  finish(): Issue[] {
    return this.entries.map((entry) => (entry instanceof FaultGroup ? entry.issue() : entry));
  }
}

/** The cells of one fault: their rows and a few examples. */
export class FaultGroup {
  private rows = new Uint32Array(4);
  private count = 0;
  private readonly examples = new Set<string>();

  constructor(readonly fault: CellFault) {}

  /** Whether an example is shown beside those that are known: few are. */
  get wantsExample(): boolean {
    return this.examples.size < SHOWN_EXAMPLES;
  }

  /** `row` is the zero-based sheet row. */
  add(row: number, example: string): void {
    if (this.count === this.rows.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[this.count++] = row;
    if (this.wantsExample && example !== '') this.examples.add(example);
  }

  addAll({ rows, count, examples }: FaultGroup): void {
    const shown = [...examples];
    for (let at = 0; at < count; at++) this.add(rows[at] ?? 0, shown[at] ?? '');
  }

  issue(): Issue {
    const { code, severity, sheet, column, header, parameters } = this.fault;
    const rows = this.rows.slice(0, this.count).sort();
    return {
      code,
      severity,
      at: { in: 'cell', sheet, row: rows[0] ?? 0, column },
      parameters: {
        ...parameters,
        column: header,
        count: this.count,
        examples: [...this.examples],
      },
      get cells() {
        return Array.from(rows, (row) => ({ sheet, row, column }));
      },
    };
  }
}

const SHOWN_EXAMPLES = 3;
