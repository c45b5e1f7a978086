import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { Button } from '../blocks/Button';
import { FailureText } from '../report/FailureText';
import type { Failure } from '../state/PaneState';
import { useMessages } from '../useMessages';
import { BlankSlate } from './BlankSlate';

interface FailedScreenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The workbook could not be read: what to do, and a way to try again. */
export function FailedScreen({ failure, onRetry }: FailedScreenProps) {
  const { pane } = useMessages();
  return (
    <BlankSlate icon={<ErrorCircleRegular />} title={pane.failed} isAlert>
      <p>
        <FailureText failure={failure} />
      </p>
      <Button appearance="primary" onClick={onRetry}>
        {pane.tryAgain}
      </Button>
    </BlankSlate>
  );
}
