import type { TextColumn } from '../../engine/Column';

/**
 * A text column whose dictionary is made when something first asks for it: most rosters have a
 * name in every row that no condition ever compares.
 */
export class LazyTextColumn implements TextColumn {
  readonly kind = 'text';
  private built: TextColumn | undefined;

  constructor(private readonly build: () => TextColumn) {}

  get codes() {
    return this.column.codes;
  }

  get values() {
    return this.column.values;
  }

  get folded() {
    return this.column.folded;
  }

  private get column(): TextColumn {
    return (this.built ??= this.build());
  }
}
