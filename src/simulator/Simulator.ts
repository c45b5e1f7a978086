import type { MemorySheet } from '../workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { ActionType } from './bridge/BatchRequest';
import type { BatchAction, BatchReply, BatchRequest } from './bridge/BatchRequest';
import { HostError } from './bridge/HostError';
import type { HostObject } from './bridge/HostObject';
import { runBatch } from './bridge/runBatch';
import type { Counters } from './Counters';
import { composeEvents } from './composeEvents';
import { ExcelState } from './ExcelState';
import type { Fault } from './Fault';
import { recalculate } from '../workbook/formulas/recalculate';
import type { HostProfile } from './HostProfile';
import { workbookObject } from './objects/workbookObject';
import { requireSet } from './requireSet';

/** The bridge as the client's library knows it; it adds `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: BatchRequest | string };
}

/** Excel's side of the bridge over a workbook in memory. See `startSimulator` for how to use it. */
export class Simulator {
  readonly state: ExcelState;
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => this.schedule(0, () => this.#receive(text)),
  };
  /** How messages take their time; a test brings a clock of its own. */
  schedule: (milliseconds: number, run: () => void) => void = (milliseconds, run) =>
    void setTimeout(run, milliseconds);
  /** What goes wrong at every sync that has no fault of its own. */
  lasting?: Fault;
  /** Called when a batch will never be answered, so that a test's clock can strike. */
  onSilence: () => void = () => undefined;
  /** Makes a file of the workbook, as hosts hand it out; without it the host hands out none. */
  saveFile?: (workbook: MemoryWorkbook) => Promise<Uint8Array>;
  readonly #root: HostObject;
  readonly #faults = new Map<number, Fault>();
  readonly #listeners = new Set<() => void>();
  #counters = {
    syncs: 0,
    operations: 0,
    bytesSent: 0,
    bytesReceived: 0,
    largestRequest: 0,
    largestAnswer: 0,
  };

  constructor(workbook: MemoryWorkbook, host: HostProfile) {
    this.state = new ExcelState(workbook, host);
    this.#root = workbookObject(this.state);
    void workbook.onEdited((edit) => {
      const calculated = this.#recalculate();
      this.#send(composeEvents.ofPerson(this.state, edit));
      this.#send(calculated);
    });
  }

  /** On opening, Excel calculates what a program that calculates nothing left without values. */
  calculateUnknown(): void {
    const { workbook } = this.state;
    if (workbook.sheets.some(hasUnknown)) recalculate(workbook);
  }

  get counters(): Counters {
    const { cellsWritten, references } = this.state;
    return { ...this.#counters, cellsWritten, proxiesAlive: references.alive };
  }

  /** Lets `fault` happen at the sync with this number, counted from 1 as `counters.syncs` does. */
  inject(sync: number, fault: Fault): void {
    this.#faults.set(sync, fault);
  }

  /** Forgets faults that have not happened. */
  clearFaults(): void {
    this.#faults.clear();
  }

  /** Calls back after each batch that may have written; returns how to stop. */
  onBatch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #receive(text: string): void {
    const size = byteLength(text);
    const counters = this.#counters;
    counters.syncs += 1;
    counters.bytesSent += size;
    counters.largestRequest = Math.max(counters.largestRequest, size);
    const { id, message } = JSON.parse(text) as ClientMessage;
    const { body } = message;
    const request = typeof body === 'string' ? (JSON.parse(body) as BatchRequest) : body;
    counters.operations += request.Actions.filter(isOperation).length;
    const fault = this.#faults.get(counters.syncs) ?? this.lasting;
    this.#faults.delete(counters.syncs);
    if (fault?.kind === 'meanwhile') fault.edit(this.state.workbook);
    if (fault?.kind === 'silence') {
      if (fault.isApplied) this.#send(this.#run(request, size).events);
      this.onSilence();
      return;
    }
    const { reply, events } = this.#run(request, size, fault);
    // Its own turn for each side, as between two processes.
    const answer = () => {
      const message = this.#composeAnswer(id, reply);
      this.schedule(0, () => this.bridge.onMessageFromHost?.(message));
    };
    this.schedule(fault?.kind === 'delay' ? fault.milliseconds : 0, answer);
    this.schedule(0, () => this.#send(events));
  }

  /** The reply as text, and the events that the batch raises. */
  #run(
    request: BatchRequest,
    size: number,
    fault?: Fault,
  ): { readonly reply: string; readonly events: readonly string[] } {
    const { host } = this.state;
    const reply = runBatch(request, {
      root: this.#root,
      references: this.state.references,
      check: (index, count) => {
        if (size > (host.payloadLimit ?? Infinity)) {
          throw new HostError('RequestPayloadSizeLimitExceeded');
        }
        if (this.state.isEditing) throw new HostError('InvalidOperationInCellEditMode');
        if (fault?.kind === 'error' && index >= (fault.share ?? 0) * count) {
          throw new HostError(fault.code);
        }
      },
      requireSet: (type, name) => requireSet(host, type, name),
      requireWritable: (location) => {
        if (this.state.isReadOnly) throw new HostError('AccessDenied', location);
      },
    });
    const changes = this.state.takeChanges();
    const calculated = changes.length > 0 ? this.#recalculate() : [];
    if (mayWrite(request)) for (const listener of this.#listeners) listener();
    return {
      reply: JSON.stringify(reply),
      events: [...composeEvents.ofAddIn(this.state, changes), ...calculated],
    };
  }

  /** Answers the events of sheets whose formulas show something else now. */
  #recalculate(): readonly string[] {
    const { workbook, registered } = this.state;
    const before = registered.has('Calculated') ? workbook.sheets.map(formulaValues) : [];
    recalculate(workbook);
    return workbook.sheets.flatMap((sheet, index) =>
      before[index] === undefined || before[index] === formulaValues(sheet)
        ? []
        : composeEvents.ofCalculation(this.state, sheet),
    );
  }

  /** The message with a reply. On the web one too large is lost, though the batch was carried out. */
  #composeAnswer(id: number, reply: string): string {
    const size = byteLength(reply);
    const isLost = size > (this.state.host.payloadLimit ?? Infinity);
    const body = isLost ? tooLarge : reply;
    const sent = isLost ? tooLarge.length : size;
    this.#counters.bytesReceived += sent;
    this.#counters.largestAnswer = Math.max(this.#counters.largestAnswer, sent);
    return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
  }

  #send(events: readonly string[]): void {
    for (const event of events) {
      this.schedule(0, () => this.bridge.onMessageFromHost?.(event));
    }
  }
}

function isOperation({ ActionType: type }: BatchAction): boolean {
  return type === ActionType.method || type === ActionType.setProperty;
}

const tooLarge = JSON.stringify({
  Error: {
    Code: 'ResponsePayloadSizeLimitExceeded',
    Message: 'ResponsePayloadSizeLimitExceeded',
    ActionIndex: 0,
    Location: '',
    HttpStatusCode: 413,
  },
  Results: [],
  ProcessedResults: null,
  TraceIds: [],
} satisfies BatchReply);

/** Whether a batch does more than read; to keep an object and let it go changes nothing. */
function mayWrite({ Actions: actions, ObjectPaths: paths }: BatchRequest): boolean {
  return (
    actions.some((action) => isOperation(action) && !action.Name.startsWith('_')) ||
    Object.values(paths).some(({ Name: name }) => name === 'Add')
  );
}

/** Bytes of a text in UTF-8, without making them: answers have millions. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Each half of a pair counts for two of its four bytes.
    bytes += code < 0x800 || (code & 0xf800) === 0xd800 ? 1 : 2;
  }
  return bytes;
}

function formulaValues({ cells }: MemorySheet): string {
  const values: unknown[] = [];
  for (const row of cells.rowNumbers()) {
    for (const [column] of cells.formulasOf(row)) values.push(cells.value(row, column));
  }
  return JSON.stringify(values);
}

function hasUnknown({ cells }: MemorySheet): boolean {
  return [...cells.rowNumbers()].some((row) =>
    cells.formulasOf(row).some(([column]) => cells.value(row, column) === null),
  );
}
