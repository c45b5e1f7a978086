import { messagesFor } from '../../../src/messages/messagesFor';
import { ERROR_CODES } from '../../../src/simulator/Fault';
import { readHostError } from '../../../src/workbook/office/readHostError';

const read = (code: string) => readHostError({ code }, 'writeSheet', 'Tổng hợp');

describe('what Excel’s codes mean to a person', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cellBeingEdited', true],
    ['WriteNotSupportedWhenModalDialogOpen', 'dialogOpen', true],
    ['InactiveWorkbook', 'otherWorkbookActive', true],
    ['AccessDenied', 'sheetProtected', false],
    ['ItemNotFound', 'sheetMissing', true],
    ['FilteredRangeConflict', 'inTheWay', false],
    ['PivotTableRangeConflict', 'inTheWay', false],
    ['MergedRangeConflict', 'inTheWay', false],
    ['NonBlankCellOffSheet', 'inTheWay', false],
    ['UnsupportedSheet', 'notSupported', false],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge', false],
    ['MemoryLimitReached', 'tooLarge', false],
    ['ServiceNotAvailable', 'noAnswer', true],
    ['Timeout', 'noAnswer', true],
    ['InvalidOrTimedOutSession', 'sessionExpired', false],
    ['PropertyNotLoaded', 'unexpected', false],
  ])('%s is %s, retried: %s', (code, fault, isRetrySafe) => {
    expect(read(code)).toMatchObject({ fault, isRetrySafe });
  });

  test.each(ERROR_CODES)('%s has a sentence in both languages that says what to do', (code) => {
    const { fault, address } = read(code);
    expect(messagesFor('vi').faults[fault](address)).toMatch(/[Hh]ãy|Cần|bỏ bảo vệ/u);
    expect(messagesFor('en').faults[fault](address)).toMatch(
      /try again|reload|needed|Enable|save|Close/i,
    );
  });
});
