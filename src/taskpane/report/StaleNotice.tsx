import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useMessages } from '../useMessages';

/** Says that the report sheets are older than the roster and offers to bring them up to date. */
export function StaleNotice({ onRefresh }: { readonly onRefresh: () => void }) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{pane.report.stale}</MessageBarTitle> {pane.report.staleHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" icon={<ArrowSyncRegular />} onClick={onRefresh}>
          {pane.report.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
