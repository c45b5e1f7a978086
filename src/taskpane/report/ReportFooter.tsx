import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Messages } from '../../messages/messagesFor';
import { Notice } from '../blocks/Notice';
import { Progress } from '../blocks/Progress';
import { SelectField } from '../blocks/SelectField';
import type { PaneState, Work } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { OutcomeNotice } from './OutcomeNotice';

interface ReportFooterProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** The large button; while it works, the step it is at and a way out; afterwards what it did. */
export function ReportFooter({ state, commands }: ReportFooterProps) {
  const styles = useStyles();
  const { pane, faults, formats } = useMessages();
  const { previous, losesUndo } = state.survey;
  return (
    <>
      {state.outcome && <OutcomeNotice outcome={state.outcome} commands={commands} />}
      {state.work ? (
        <WorkProgress work={state.work} onCancel={commands.cancel} />
      ) : (
        <>
          {state.isReadOnly && <Notice kind="warning">{faults.readOnly('')}</Notice>}
          {state.survey.forms.length > 0 && (
            <SelectField
              label={pane.report.form}
              value={state.form ?? ''}
              options={[
                { value: '', label: pane.report.standard },
                ...state.survey.forms.map((form) => ({ value: form, label: form })),
              ]}
              onChange={(form) => commands.chooseForm(form === '' ? null : form)}
            />
          )}
          {losesUndo && !state.isReadOnly && <Notice kind="info">{pane.report.losesUndo}</Notice>}
          <Button
            appearance="primary"
            size="large"
            className={styles.button}
            icon={<DocumentTableRegular />}
            disabledFocusable={state.isReadOnly}
            onClick={() => void commands.write(state.form === null ? 'generate' : 'fill')}
          >
            {state.form === null ? pane.report.generate : pane.report.fill}
          </Button>
          {previous && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowUndoRegular />}
              disabledFocusable={state.isReadOnly}
              onClick={() => void commands.write('restore')}
            >
              {pane.report.restore(formats.date(previous.asOf))}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function WorkProgress({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const step = nameStep(work, messages);
  return (
    <div className={styles.progress}>
      <strong role="status">{step}</strong>
      <Progress label={step} done={work.done} total={work.total} />
      <Button onClick={onCancel}>{messages.pane.cancel}</Button>
    </div>
  );
}

function nameStep({ step }: Work, { pane }: Messages): string {
  const steps: Readonly<Record<string, string>> = pane.report.steps;
  return steps[step] ?? pane.report.steps.evaluate;
}

const useStyles = makeStyles({
  button: { width: '100%' },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
