import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Messages } from '../../messages/messagesFor';
import { Button } from '../blocks/Button';
import { useAnnouncement } from '../blocks/LiveRegion';
import { Progress } from '../blocks/Progress';
import type { PaneState, Work } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { OutcomeNotice } from './OutcomeNotice';

interface WorkStatusProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** While something is written, the step it is at and a way out; afterwards what was done. */
export function WorkStatus({ state, commands }: WorkStatusProps) {
  const { outcome, work } = state;
  return (
    <>
      {outcome && <OutcomeNotice outcome={outcome} commands={commands} />}
      {work && <WorkProgress work={work} onCancel={commands.cancel} />}
    </>
  );
}

function WorkProgress({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const step = nameStep(work, messages);
  const isTooLate = work.step === 'finish';
  const [isGivenUp, setIsGivenUp] = useState(false);
  const isCancelling = isGivenUp && !isTooLate;
  useAnnouncement(isCancelling ? messages.pane.cancelling : step);
  return (
    <div className={styles.progress}>
      <strong>{step}</strong>
      <Progress label={step} done={work.done} total={work.total} />
      <Button
        isDisabled={isCancelling || isTooLate}
        onClick={({ detail }) => {
          // It comes where the large button was: a double click there is one wish, to begin.
          if (detail >= 2) return;
          // The host answers first.
          setIsGivenUp(true);
          onCancel();
        }}
      >
        {isCancelling ? messages.pane.cancelling : messages.pane.cancel}
      </Button>
    </div>
  );
}

function nameStep({ step }: Work, { pane }: Messages): string {
  const steps: Readonly<Record<string, string>> = pane.report.steps;
  return steps[step] ?? pane.report.steps.evaluate;
}

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
