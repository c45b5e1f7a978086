import type { Evaluation } from '../../actions/Evaluation';
import type { SheetEditedEvent } from '../../workbook/Workbook';

/** The figures that stand, and the edits that are not in them yet. */
export class Following {
  #evaluation: Evaluation | null = null;
  #edits: readonly SheetEditedEvent[] = [];

  /** `null` while everything is read: then there is nothing that could follow an edit. */
  get evaluation(): Evaluation | null {
    return this.#evaluation;
  }

  /** All edits that are not in the figures, with some more. */
  add(edits: readonly SheetEditedEvent[]): readonly SheetEditedEvent[] {
    this.#edits = [...this.#edits, ...edits];
    return this.#edits;
  }

  /** Everything is read: the edits so far will be in it, and nothing stands until then. */
  restart(): void {
    this.settle(null);
  }

  /** Figures in which all edits so far are. */
  settle(evaluation: Evaluation | null): void {
    this.#evaluation = evaluation;
    this.#edits = [];
  }
}
