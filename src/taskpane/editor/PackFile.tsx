import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import { checkPack } from '../../core/indicators/checkPack';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import { formatIssueLine } from '../../messages/formatIssue';
import { Button } from '../blocks/Button';
import { useMessages } from '../useMessages';

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
    const json = parseJson(await chosen.text());
    if (json === undefined) {
      onRefuse([editor.notJson]);
      return;
    }
    const { pack: imported, issues } = checkPack(json, chosen.name);
    if (imported) onImport(imported);
    else onRefuse(issues.slice(0, 5).map((issue) => formatIssueLine(issue, messages)));
  };
  return (
    <>
      <Button icon={<ArrowUploadRegular />} onClick={() => file.current?.click()}>
        {editor.import}
      </Button>
      <Button
        icon={<ArrowDownloadRegular />}
        onClick={() => downloadJson(pack, `${pack.name}.json`)}
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function downloadJson(value: unknown, name: string): void {
  const blob = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
