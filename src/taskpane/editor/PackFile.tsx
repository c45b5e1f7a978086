import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import { Button } from '../blocks/Button';
import { useMessages } from '../useMessages';
import { readPackFile, writePackFile } from './readPackFile';

interface PackFileProps {
  readonly pack: IndicatorPack;
  readonly onImport: (pack: IndicatorPack) => void;
  /** The file is no pack: why, in lines. */
  readonly onRefuse: (reasons: readonly string[]) => void;
}

/** Brings a pack in from a file and takes one out. */
export function PackFile({ pack, onImport, onRefuse }: PackFileProps) {
  const messages = useMessages();
  const { editor } = messages;
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File) => {
    const content = readPackFile(await chosen.text(), chosen.name, messages);
    if (content.kind === 'pack') onImport(content.pack);
    else onRefuse(content.reasons);
  };
  return (
    <>
      <Button size="small" icon={<ArrowUploadRegular />} onClick={() => file.current?.click()}>
        {editor.import}
      </Button>
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        onClick={() => download(writePackFile(pack))}
      >
        {editor.export}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={editor.import}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) void read(chosen);
          target.value = '';
        }}
      />
    </>
  );
}

function download({ name, text }: ReturnType<typeof writePackFile>): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
