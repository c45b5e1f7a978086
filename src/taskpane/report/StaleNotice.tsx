import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { Button } from '../blocks/Button';
import { Notice } from '../blocks/Notice';
import { useMessages } from '../useMessages';

/** Says that the report sheets are older than the roster and offers to bring them up to date. */
export function StaleNotice({ onRefresh }: { readonly onRefresh: () => void }) {
  const { pane } = useMessages();
  return (
    <Notice
      kind="warning"
      title={pane.report.stale}
      actions={
        <Button size="small" icon={<ArrowSyncRegular />} onClick={onRefresh}>
          {pane.report.refresh}
        </Button>
      }
    >
      {pane.report.staleHint}
    </Notice>
  );
}
