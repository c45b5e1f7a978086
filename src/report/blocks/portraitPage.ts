import type { Messages } from '../../messages/messagesFor';
import type { PageSetup } from '../../sheet/PageSetup';
import type { Report } from '../Report';
import { landscapePage } from './landscapePage';

/** A4 portrait with the margins that Guidance 36-HD/VPTW asks for: 3, 2, 2 and 2 centimetres. */
export function portraitPage(report: Report, messages: Messages): PageSetup {
  return {
    ...landscapePage(report, messages),
    orientation: 'portrait',
    margins: { left: 3, right: 2, top: 2, bottom: 2 },
  };
}
