import { PeopleSearchRegular } from '@fluentui/react-icons/svg/people-search';
import { Button } from '../blocks/Button';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { BlankSlate } from './BlankSlate';

/** No sheet of the workbook looks like a roster. */
export function NoRosterScreen({ commands }: { readonly commands: PaneCommands }) {
  const { pane } = useMessages();
  return (
    <BlankSlate icon={<PeopleSearchRegular />} title={pane.noRoster.title}>
      <p>{pane.noRoster.text}</p>
      <Button appearance="primary" onClick={commands.read}>
        {pane.noRoster.check}
      </Button>
      <Button onClick={() => commands.open({ screen: 'data' })}>{pane.noRoster.toData}</Button>
    </BlankSlate>
  );
}
