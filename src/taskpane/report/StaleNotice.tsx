import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ActionNotice } from '../blocks/ActionNotice';
import { useMessages } from '../useMessages';

/** Says that the report sheets are older than the roster and offers to bring them up to date. */
export function StaleNotice({ onRefresh }: { readonly onRefresh: () => void }) {
  const { pane } = useMessages();
  return (
    <ActionNotice
      kind="warning"
      title={pane.report.stale}
      action={pane.report.refresh}
      icon={<ArrowSyncRegular />}
      onAct={onRefresh}
    >
      {pane.report.staleHint}
    </ActionNotice>
  );
}
