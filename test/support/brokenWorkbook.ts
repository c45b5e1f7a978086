import type { Workbook } from '../../src/workbook/Workbook';
import { WorkbookError, type WorkbookFault } from '../../src/workbook/WorkbookError';

interface BrokenWorkbook {
  readonly workbook: Workbook;
  /** From now on everything works. */
  readonly repair: () => void;
}

/** The workbook, but for one operation that fails as the host would. */
export function brokenWorkbook(
  whole: Workbook,
  operation: 'readGrid' | 'writeSheets' | 'listSheets',
  fault: WorkbookFault,
  address: string,
): BrokenWorkbook {
  let isBroken = true;
  const fail = () => {
    throw new WorkbookError(fault, operation, address);
  };
  const workbook = new Proxy(whole, {
    get: (target, name) => {
      if (isBroken && name === operation) return fail;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
  return { workbook, repair: () => (isBroken = false) };
}
