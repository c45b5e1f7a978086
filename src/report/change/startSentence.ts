/** The words with a capital at their beginning. */
export function startSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
