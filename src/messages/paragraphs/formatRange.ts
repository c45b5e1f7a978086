import type { Messages } from '../messagesFor';

/** `từ 13,85 % đến 14,62 %`, or the one value when both ends read the same. */
export function formatRange(
  messages: Pick<Messages, 'paragraphs'>,
  low: number,
  high: number,
  format: (value: number) => string,
): string {
  const [first, last] = [format(low), format(high)];
  return first === last ? first : messages.paragraphs.between(first, last);
}
