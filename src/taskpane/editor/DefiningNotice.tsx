import { Button } from '../blocks/Button';
import { Notice } from '../blocks/Notice';
import { FailureText } from '../report/FailureText';
import { useMessages } from '../useMessages';
import type { useDefining } from './useDefining';

type Failed = NonNullable<ReturnType<typeof useDefining>['failed']>;

/** Why definitions could not be kept in the workbook, with a way to try again. */
export function DefiningNotice({ failure, retry }: Failed) {
  const { pane } = useMessages();
  return (
    <Notice
      kind="error"
      actions={
        <Button size="small" onClick={retry}>
          {pane.tryAgain}
        </Button>
      }
    >
      <FailureText failure={failure} />
    </Notice>
  );
}
