import type { OfficeSession } from './OfficeSession';

/** Names of sheets as they were last seen: events know a sheet by its id alone. */
export class SheetNames {
  readonly #names = new Map<string, string>();
  readonly #asked = new Map<string, Promise<string>>();

  constructor(private readonly session: OfficeSession) {}

  known(id: string): string | undefined {
    return this.#names.get(id);
  }

  learn(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id, name } of sheets) this.#names.set(id, name);
  }

  /** The name now; a sheet that is gone has none any more. Who asks together is answered at once. */
  ask(id: string): Promise<string> {
    const answer = this.#asked.get(id) ?? this.#read(id).finally(() => this.#asked.delete(id));
    this.#asked.set(id, answer);
    return answer;
  }

  async #read(id: string): Promise<string> {
    const name = await this.session.repeat('onEdited', id, async (batch) => {
      const worksheet = batch.context.workbook.worksheets.getItemOrNullObject(id).load('name');
      await batch.sync();
      return worksheet.isNullObject ? '' : worksheet.name;
    });
    this.#names.set(id, name);
    return name;
  }
}
