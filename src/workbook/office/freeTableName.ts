/** The name itself, or with a number behind it when something else in the workbook bears it. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Whether a table is the one that was described as `wanted`, under whichever name it got. */
export function isNamedAfter(name: string, wanted: string): boolean {
  const folded = name.toLowerCase();
  return folded === wanted.toLowerCase() || folded.replace(/_\d+$/, '') === wanted.toLowerCase();
}
