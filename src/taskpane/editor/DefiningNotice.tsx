import { ActionNotice } from '../blocks/ActionNotice';
import { FailureText } from '../report/FailureText';
import { useMessages } from '../useMessages';
import type { useDefining } from './useDefining';

type Failed = NonNullable<ReturnType<typeof useDefining>['failed']>;

/** Why definitions could not be kept in the workbook, with a way to try again. */
export function DefiningNotice({ failure, retry }: Failed) {
  const { pane } = useMessages();
  return (
    <ActionNotice kind="error" action={pane.tryAgain} onAct={retry}>
      <FailureText failure={failure} />
    </ActionNotice>
  );
}
