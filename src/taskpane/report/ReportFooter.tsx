import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Messages } from '../../messages/messagesFor';
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
  const { pane, faults } = useMessages();
  return (
    <div className={styles.footer}>
      {state.outcome && <OutcomeNotice outcome={state.outcome} commands={commands} />}
      {state.work ? (
        <Progress work={state.work} onCancel={commands.cancel} />
      ) : (
        <>
          {state.isReadOnly && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{faults.readOnly('')}</MessageBarBody>
            </MessageBar>
          )}
          {state.forms.length > 0 && (
            <Field label={pane.report.form} orientation="horizontal" size="small">
              <Select
                size="small"
                value={state.form ?? ''}
                onChange={(_event, { value }) => commands.chooseForm(value === '' ? null : value)}
              >
                <option value="">{pane.report.standard}</option>
                {state.forms.map((form) => (
                  <option key={form} value={form}>
                    {form}
                  </option>
                ))}
              </Select>
            </Field>
          )}
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
        </>
      )}
    </div>
  );
}

function Progress({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const step = nameStep(work, messages);
  return (
    <div className={styles.progress}>
      <div className={styles.step} role="status">
        <Text weight="semibold">{step}</Text>
      </div>
      <ProgressBar
        aria-label={step}
        value={work.total > 0 ? work.done / work.total : undefined}
        thickness="large"
      />
      <Button onClick={onCancel}>{messages.pane.cancel}</Button>
    </div>
  );
}

function nameStep({ step }: Work, { pane }: Messages): string {
  const steps: Readonly<Record<string, string>> = pane.report.steps;
  return steps[step] ?? pane.report.steps.evaluate;
}

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  button: { width: '100%' },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  step: { display: 'flex', justifyContent: 'space-between' },
});
