import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { ReactNode } from 'react';
import { Button } from '../blocks/Button';
import { Progress } from '../blocks/Progress';
import { Text } from '../blocks/Text';
import { writeActual, writeCounts } from '../report/writeFigure';
import { useMessages } from '../useMessages';
import type { LiveFigure } from './useLiveFigure';

interface EditorFooterProps {
  readonly figure: LiveFigure;
  readonly hasTitle: boolean;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  /** Notices above it. */
  readonly children: ReactNode;
}

/** What the draft counts, and the button that saves it. */
export function EditorFooter(props: EditorFooterProps) {
  const { figure, hasTitle, isBusy, onSave, children } = props;
  const { compared, isReady } = figure;
  const messages = useMessages();
  const { editor } = messages;
  const save = (button: Element) => {
    const wrong = button.closest('main')?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // What the field says must be put right first.
    if (wrong) wrong.focus();
    else onSave();
  };
  return (
    <>
      {children}
      {isBusy && <Progress label={editor.saving} />}
      <div role="status">
        {isReady && compared ? (
          <Text>
            {[editor.counted(writeActual(compared, messages)), writeCounts(compared, messages)]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        ) : (
          <Text>{isReady ? editor.savedAnyway : editor.fix}</Text>
        )}
      </div>
      <Button
        appearance="primary"
        size="large"
        icon={<SaveRegular />}
        isDisabled={!isReady || !hasTitle || isBusy}
        onClick={({ currentTarget }) => save(currentTarget)}
      >
        {editor.save}
      </Button>
    </>
  );
}
