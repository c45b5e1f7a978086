import { definitionLines } from '../../messages/definitionLines';
import type { Messages } from '../../messages/messagesFor';
import { composeParagraph } from '../../messages/paragraphs/composeParagraph';
import type { PageBlock } from '../blocks/pageBreaks';
import type { SheetDraft } from '../blocks/SheetDraft';
import { putTextSection } from '../blocks/textSections';
import type { Masking } from '../masking/Masking';
import type { Report } from '../Report';

/** Every indicator in words, then how each is counted; where pages may end, and the next row. */
export function putSummaryText(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
  masking: Masking,
): { readonly blocks: readonly PageBlock[]; readonly next: number } {
  if (report.indicators.length === 0) return { blocks: [], next: row };
  const { words, definitions } = messages.report.summary;
  const method = putTextSection(draft, row, words, wordsOf(report, messages, masking)) + 1;
  const lines = definitionsOf(report, messages);
  const next = putTextSection(draft, method, definitions, lines, 11) + 1;
  return { blocks: [...sectionBlocks(row, method), ...sectionBlocks(method, next)], next };
}

function wordsOf(report: Report, messages: Messages, masking: Masking): string[] {
  return report.indicators.map((compared, index) => {
    const { code, title } = compared.result.indicator;
    const projected = report.projected?.get(code);
    const text = masking.isMasked(code, 0)
      ? messages.report.masked.sentence(title[report.language], masking.below)
      : composeParagraph(messages, compared, { projected });
    return `${index + 1}. ${text}`;
  });
}

function definitionsOf(report: Report, messages: Messages): string[] {
  return report.indicators.map(({ result: { indicator } }, index) => {
    const lines = definitionLines(messages, indicator);
    return `${index + 1}. ${indicator.title[report.language]}. ${lines.join('. ')}.`;
  });
}

/** A heading stays with its first paragraph; what follows the last one (a signature) with it. */
function sectionBlocks(from: number, next: number): PageBlock[] {
  const starts = [from, ...rowsBetween(from + 2, next - 1)];
  return starts.map((start) => ({ start, tears: 'never' }));
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
