import { useState } from 'react';
import { parseIsoDate } from '../../core/engine/calendar';
import { TextField } from '../blocks/TextField';
import { useMessages } from '../useMessages';

interface AsOfFieldProps {
  /** ISO date. */
  readonly asOf: string;
  readonly onChoose: (asOf: string) => void;
}

/** The day on which everything is counted; while its year is typed nothing is counted again. */
export function AsOfField({ asOf, onChoose }: AsOfFieldProps) {
  const { pane } = useMessages();
  const [typed, setTyped] = useState(asOf);
  const [shown, setShown] = useState(asOf);
  if (shown !== asOf) {
    setShown(asOf);
    setTyped(asOf);
  }
  const isDay = isPlausible(typed);
  const choose = (day: string) => {
    if (isPlausible(day) && day !== asOf) onChoose(day);
  };
  return (
    <TextField
      label={pane.report.asOf}
      type="date"
      value={typed}
      problem={isDay || typed < '1000' ? undefined : pane.report.asOfImplausible}
      onChange={(value) => {
        setTyped(value);
        choose(value);
      }}
      onDone={() => {
        if (typed < '1000') setTyped(asOf);
      }}
    />
  );
}

/** A browser reports the year 0002 on the way to 2024. */
function isPlausible(day: string): boolean {
  return parseIsoDate(day) !== null && day >= '1950' && day < '2150';
}
