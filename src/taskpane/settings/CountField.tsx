import { useState } from 'react';
import { TextField } from '../blocks/TextField';
import { useMessages } from '../useMessages';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChoose: (value: number) => void;
}

/** A number of people; what is none is told, and the number before it stays. */
export function CountField({ label, value, onChoose }: CountFieldProps) {
  const { settings } = useMessages();
  const [typed, setTyped] = useState(String(value));
  const [given, setGiven] = useState(value);
  // Another answer of the workbook, not an echo of what is typed.
  if (value !== given) {
    setGiven(value);
    if (readCount(typed) !== value) setTyped(String(value));
  }
  const count = readCount(typed);
  return (
    <TextField
      label={label}
      type="number"
      value={typed}
      problem={count === null ? settings.noCount : undefined}
      onChange={(text) => {
        setTyped(text);
        const chosen = readCount(text);
        if (chosen !== null) onChoose(chosen);
      }}
    />
  );
}

function readCount(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
