/** One of several values, as a field offers it. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly options: readonly ChoiceOption<T>[];
  readonly onChange: (value: T) => void;
}

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
}
