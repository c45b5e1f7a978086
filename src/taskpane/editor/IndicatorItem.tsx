import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { KINDS, labelOf } from '../../core/indicators/definitions/choices';
import type { Indicator } from '../../core/indicators/Indicator';
import { formatTarget } from '../../messages/formatValue';
import type { Messages } from '../../messages/messagesFor';
import { useMessages } from '../useMessages';
import { Button } from '../blocks/Button';
import { keepTogether } from '../report/writeFigure';
import { Text } from '../blocks/Text';

interface IndicatorItemProps {
  readonly indicator: Indicator;
  /** A pack has at least one indicator. */
  readonly isLast: boolean;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One indicator of the list: its title, how it is counted, and what can be done with it. */
export function IndicatorItem(props: IndicatorItemProps) {
  const { indicator, isLast, onEdit, onCopy, onRemove } = props;
  const styles = useStyles();
  const messages = useMessages();
  const { editor } = messages;
  const title = indicator.title[messages.language];
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Text block>{title}</Text>
        <Text block size={200} className={styles.quiet}>
          {describe(indicator, messages)}
        </Text>
      </div>
      <Button
        appearance="subtle"
        icon={<EditRegular />}
        aria-label={editor.edit(title)}
        onClick={onEdit}
      />
      <Button
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={editor.copy(title)}
        onClick={onCopy}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={editor.remove(title)}
        isDisabled={isLast}
        onClick={onRemove}
      />
    </li>
  );
}

function describe({ measure, target }: Indicator, messages: Messages): string {
  const kind = labelOf(KINDS, measure.kind, messages.language) ?? '';
  if (!target) return kind;
  const text = messages.pane.report.target(formatTarget(messages, measure, target));
  return `${kind} · ${keepTogether(text)}`;
}

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flex: '1 1 130px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});
