/** "1 sheet", "3 sheets"; the number comes as it is written. */
export function plural(count: string, one: string, many = `${one}s`): string {
  return `${count} ${count === '1' ? one : many}`;
}
