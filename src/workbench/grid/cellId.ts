/** The element of a cell, by which the grid says which one is active. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** The cell of an element called so; `null` for any other. */
export function cellOfId(id: string): { readonly row: number; readonly column: number } | null {
  const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(id) ?? [];
  return row === undefined ? null : { row: Number(row), column: Number(column) };
}
