import type { Messages } from '../../messages/messagesFor';
import type { PageSetup } from '../../sheet/PageSetup';
import type { Report } from '../Report';

/** A4 landscape, one page wide, page numbers and what the figures were counted from below. */
export function landscapePage(report: Report, messages: Messages): PageSetup {
  const { footer } = messages.report;
  return {
    orientation: 'landscape',
    fitToWidth: 1,
    margins: { left: 2, right: 1.5, top: 1.5, bottom: 1.5 },
    centerHorizontally: true,
    footer: {
      left: footer.source(report.asOf, report.roster.fingerprint.slice(0, 8)),
      right: footer.page,
    },
  };
}
