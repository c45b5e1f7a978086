/** Whether a text may hold a directive at all. */
export function hasDirective(text: string): boolean {
  return text.includes('{{') || text.includes('｛｛');
}
