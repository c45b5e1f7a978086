import { Button, Text } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { composeParagraph } from '../../messages/paragraphs/composeParagraph';
import { Card } from '../blocks/Card';
import { copyText } from '../blocks/copyText';
import { useMessages } from '../useMessages';

/** The official sentence, ready to be copied into a document. */
export function SentenceCard({ compared }: { readonly compared: ComparedIndicator }) {
  const messages = useMessages();
  const { indicatorScreen } = messages;
  const [isCopied, setCopied] = useState(false);
  const sentence = composeParagraph(messages, compared);
  const copy = () => void copyText(sentence).then(setCopied);
  return (
    <Card
      title={indicatorScreen.sentence}
      action={
        <Button
          size="small"
          appearance="subtle"
          icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={copy}
        >
          <span aria-live="polite">{isCopied ? indicatorScreen.copied : indicatorScreen.copy}</span>
        </Button>
      }
    >
      <Text as="p">{sentence}</Text>
    </Card>
  );
}
