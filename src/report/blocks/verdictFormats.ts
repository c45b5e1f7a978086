import type { Messages } from '../../messages/messagesFor';
import type { Area } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import { palette, type Ink } from './palette';

/**
 * Colours a block of verdict words, one rule per verdict over the whole block; the word itself
 * stays, so that nothing depends on colour. `first` is the address of the block's first cell.
 */
export function verdictFormats(area: Area, first: string, messages: Messages): ConditionalFormat[] {
  if (area.rows === 0) return [];
  const { verdict, ceiling } = messages.verdicts;
  return [
    rule([verdict.reached, ceiling.reached], palette.reached),
    rule([verdict.missed, ceiling.missed], palette.missed),
    rule([verdict.undecidable], palette.undecidable),
  ];

  function rule(words: readonly string[], ink: Ink): ConditionalFormat {
    const begins = words.map((word) => `LEFT(${first},${word.length})="${word}"`);
    const formula = begins.length === 1 ? `=${begins.join('')}` : `=OR(${begins.join(',')})`;
    return {
      kind: 'formula',
      area,
      formula,
      font: { color: ink.color, bold: true },
      fill: ink.fill,
    };
  }
}
