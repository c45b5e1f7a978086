import { parseIsoDate } from '../../core/engine/calendar';
import { DateField } from '../dates/DateField';
import { useMessages } from '../useMessages';

interface AsOfFieldProps {
  /** ISO date. */
  readonly asOf: string;
  readonly onChoose: (asOf: string) => void;
}

/** The day on which everything is counted; while it is typed nothing is counted again. */
export function AsOfField({ asOf, onChoose }: AsOfFieldProps) {
  const { pane } = useMessages();
  return (
    <DateField
      label={pane.report.asOf}
      value={asOf}
      firstYear={1950}
      isRequired
      onChange={(typed) => {
        if (parseIsoDate(typed) !== null) onChoose(typed);
      }}
    />
  );
}
