import type { Area } from '../../sheet/Area';
import type { Fault } from '../../simulator/Fault';
import type { Simulator } from '../../simulator/Simulator';
import { startSimulator } from '../../simulator/startSimulator';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { enterText } from './enterText';
import { playedHosts } from './playedHosts';
import { postMessages } from './postMessages';
import { takeSnapshot } from './takeSnapshot';

export type HostName = keyof typeof playedHosts;

/** What stays wrong until it is switched off. */
export type LastingFault = 'slow' | 'silent' | 'editing' | 'protect' | 'readOnly';

const answers: Readonly<Record<'slow' | 'silent', Fault>> = {
  slow: { kind: 'delay', milliseconds: 3000 },
  silent: { kind: 'silence', isApplied: false },
};

/** A workbook open in the workbench: edits by the person, undo, and the Excel played over it. */
export class Session {
  /** Differs between sessions, so that the pane is opened anew for each. */
  readonly number = Date.now();
  #simulator: Simulator;
  #version = 0;
  #undo: (() => void)[] = [];
  readonly #listeners = new Set<() => void>();
  #isAnnounced = false;

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly fileName: string,
    readonly host: HostName,
  ) {
    this.#simulator = this.#startSimulator(host);
  }

  get simulator(): Simulator {
    return this.#simulator;
  }

  /** Grows with every change; what a component that draws the workbook follows. */
  get version(): number {
    return this.#version;
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Calls back once per drawn frame in which the workbook changed; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Types `text` into a cell as a person does. */
  enter(sheet: MemorySheet, { row, column }: Area, text: string): void {
    const before = sheet.cells.cell(row, column);
    const isEntered = enterText(sheet, row, column, text);
    if (!isEntered) return;
    this.#undo.push(() => {
      sheet.cells.setContent(row, column, before);
      sheet.cells.setStyle(row, column, before.style);
      this.#report(sheet, 'values', { row, column, rows: 1, columns: 1 });
    });
    this.#report(sheet, 'values', { row, column, rows: 1, columns: 1 });
  }

  async changeRows(
    sheet: MemorySheet,
    kind: 'insertRows' | 'deleteRows',
    row: number,
  ): Promise<void> {
    const restore = takeSnapshot(this.workbook);
    await this.workbook.applyEdits(sheet.name, [{ kind, row, rows: 1 }]);
    const area = { row, column: 0, rows: 1, columns: 1 };
    this.#undo.push(() => {
      restore();
      this.#report(sheet, 'rows', area, kind === 'insertRows');
    });
    this.#report(sheet, 'rows', area, kind === 'deleteRows');
  }

  /** Excel refuses everything while a person types into a cell. */
  setEditing(isEditing: boolean): void {
    this.#simulator.state.isEditing = isEditing;
  }

  /** Whether a lasting fault is switched on. */
  has(fault: LastingFault): boolean {
    const { state, lasting } = this.#simulator;
    if (fault === 'slow' || fault === 'silent') return lasting === answers[fault];
    if (fault === 'editing') return state.isEditing;
    if (fault === 'readOnly') return state.isReadOnly;
    return this.workbook.sheets.some(({ isProtected }) => isProtected);
  }

  toggle(fault: LastingFault): void {
    const { state } = this.#simulator;
    const isOn = !this.has(fault);
    if (fault === 'slow' || fault === 'silent') {
      this.#simulator.lasting = isOn ? answers[fault] : undefined;
    } else if (fault === 'editing') state.isEditing = isOn;
    else if (fault === 'readOnly') state.isReadOnly = isOn;
    else for (const sheet of this.workbook.sheets) sheet.isProtected = isOn;
    this.announce();
  }

  undo(): void {
    this.#undo.pop()?.();
  }

  /** Says that the workbook was changed without going through the session. */
  announce = (): void => {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    requestAnimationFrame(() => {
      this.#isAnnounced = false;
      this.#version += 1;
      for (const listener of this.#listeners) listener();
    });
  };

  #report(sheet: MemorySheet, change: 'values' | 'rows', area: Area, isGone = false): void {
    sheet.isChanged = true;
    const how = isGone ? ({ how: 'deleted' } as const) : {};
    this.workbook.reportEdit({ sheet: sheet.name, change, area, ...how });
    this.announce();
  }

  #startSimulator(host: HostName): Simulator {
    const simulator = startSimulator(this.workbook, playedHosts[host]);
    simulator.saveFile = writeXlsx;
    simulator.schedule = postMessages();
    simulator.calculateUnknown();
    let cellsBefore = 0;
    simulator.onBatch(() => {
      // As on the Excel that offices have, what an add-in writes cannot be undone past.
      const { cellsWritten } = simulator.counters;
      if (cellsWritten > cellsBefore) this.#undo = [];
      cellsBefore = cellsWritten;
      this.announce();
    });
    return simulator;
  }
}
