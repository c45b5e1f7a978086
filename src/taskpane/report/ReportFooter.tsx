import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { Button } from '../blocks/Button';
import { Notice } from '../blocks/Notice';
import { SelectField } from '../blocks/SelectField';
import { Text } from '../blocks/Text';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { WorkStatus } from './WorkStatus';

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
      <WorkStatus state={state} commands={commands} />
      {!state.work && (
        <>
          {state.isReadOnly && (
            <Notice kind="warning" isStanding>
              {faults.readOnly('')}
            </Notice>
          )}
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
          {losesUndo && !state.isReadOnly && (
            <Text size={200} className={styles.quiet}>
              {pane.report.losesUndo}
            </Text>
          )}
          <Button
            appearance="primary"
            size="large"
            className={styles.button}
            icon={<DocumentTableRegular />}
            isDisabled={state.isReadOnly}
            onClick={() => void commands.write(state.form === null ? 'generate' : 'fill')}
          >
            {state.form === null ? pane.report.generate : pane.report.fill}
          </Button>
          {previous && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowUndoRegular />}
              isDisabled={state.isReadOnly}
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

const useStyles = makeStyles({
  button: { width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
