interface ChooserProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

export function Chooser<T extends string>({ label, value, options, onChoose }: ChooserProps<T>) {
  const choose = (wanted: string) => {
    const option = options.find(([name]) => name === wanted);
    if (option) onChoose(option[0]);
  };
  return (
    <label className="toolbar-choice">
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
