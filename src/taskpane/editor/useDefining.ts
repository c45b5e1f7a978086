import { useState } from 'react';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import type { Failure } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';

interface Defining {
  /** Keeps a pack on the workbook's sheets; true when it is there. */
  readonly define: (pack: IndicatorPack) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last pack could not be kept, with a way to try again. */
  readonly failed: { readonly failure: Failure; readonly retry: () => void } | null;
}

/** Definitions as they are kept in the workbook, with what stood in the way. */
export function useDefining(commands: PaneCommands): Defining {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Defining['failed']>(null);
  const define = async (pack: IndicatorPack): Promise<boolean> => {
    setBusy(true);
    const failure = await commands.define(pack);
    setBusy(false);
    setFailed(failure && { failure, retry: () => void define(pack) });
    return failure === null;
  };
  return { define, isBusy, failed };
}
