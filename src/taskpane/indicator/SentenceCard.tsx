import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { UnitScope } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { composeParagraph } from '../../messages/paragraphs/composeParagraph';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { useAnnounce } from '../blocks/LiveRegion';
import { copyText } from '../blocks/copyText';
import { useMessages } from '../useMessages';
import { Text } from '../blocks/Text';

interface SentenceCardProps {
  readonly compared: ComparedIndicator;
  readonly scope: UnitScope | undefined;
}

/** The official sentence, ready to be copied into a document. */
export function SentenceCard({ compared, scope }: SentenceCardProps) {
  const messages = useMessages();
  const { indicatorScreen } = messages;
  const [isCopied, setCopied] = useState(false);
  const sentence = composeParagraph(messages, compared, { scope });
  const announce = useAnnounce();
  const copy = () =>
    void copyText(sentence).then((isThere) => {
      setCopied(isThere);
      if (isThere) announce(indicatorScreen.copied);
    });
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
          {isCopied ? indicatorScreen.copied : indicatorScreen.copy}
        </Button>
      }
    >
      <Text as="p">{sentence}</Text>
    </Card>
  );
}
