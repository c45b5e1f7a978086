import { definitionLines } from '../../messages/definitionLines';
import type { Messages } from '../../messages/messagesFor';
import { composeParagraph } from '../../messages/paragraphs/composeParagraph';
import type { PageBlock } from '../blocks/pageBreaks';
import type { SheetDraft } from '../blocks/SheetDraft';
import { putTextSection } from '../blocks/textSections';
import type { Masking } from '../masking/Masking';
import type { Report } from '../Report';

/** Rows that were put: where pages may end, and the next row after a gap. */
interface PutText {
  readonly blocks: readonly PageBlock[];
  readonly next: number;
}

/** Every indicator in words; nothing without one. What follows stays with the last paragraph. */
export function putWords(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
  masking: Masking,
): PutText {
  if (report.indicators.length === 0) return { blocks: [], next: row };
  const { words } = messages.report.summary;
  const next = putTextSection(draft, row, words, wordsOf(report, messages, masking)) + 1;
  const starts = [row, ...rowsBetween(row + 2, next - 1)];
  return { blocks: starts.map((start) => ({ start, tears: 'never' })), next };
}

/** How each indicator is counted, on one page where it fits; nothing without an indicator. */
export function putDefinitions(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
): PutText {
  if (report.indicators.length === 0) return { blocks: [], next: row };
  const { definitions } = messages.report.summary;
  const lines = definitionsOf(report, messages);
  const next = putTextSection(draft, row, definitions, lines, 11) + 1;
  return { blocks: [{ start: row, head: 2, tears: 'never' }], next };
}

function wordsOf(report: Report, messages: Messages, masking: Masking): string[] {
  return report.indicators.map((compared, index) => {
    const { code, title } = compared.result.indicator;
    const projected = report.projected?.get(code);
    const text = masking.isMasked(code, 0)
      ? messages.report.masked.sentence(title[report.language], masking.below)
      : composeParagraph(messages, compared, { projected, scope: report.units.scope });
    return `${index + 1}. ${text}`;
  });
}

function definitionsOf(report: Report, messages: Messages): string[] {
  return report.indicators.map(({ result: { indicator } }, index) => {
    const lines = definitionLines(messages, indicator);
    return `${index + 1}. ${indicator.title[report.language]}. ${lines.join('. ')}.`;
  });
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
