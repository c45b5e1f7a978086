import { useState } from 'react';
import { TextField } from '../blocks/TextField';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Whether a number typed is one that the field takes. */
  readonly accepts?: (typed: number) => boolean;
  readonly onChange: (value: number) => void;
}

/** A number; while it is being typed it may be none yet, and what was there before holds. */
export function NumberField({ label, value, accepts = () => true, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      type="number"
      value={typed ?? String(value)}
      onChange={(text) => {
        setTyped(text);
        const number = Number(text);
        if (text.trim() !== '' && Number.isFinite(number) && accepts(number)) onChange(number);
      }}
      onDone={() => setTyped(null)}
    />
  );
}
