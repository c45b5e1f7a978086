import type { Area } from '../../sheet/Area';
import { placeOf, wholeOf, type SheetMeasures } from './SheetMeasures';
import { headWidth } from './ViewWindow';

interface SelectionFrameProps {
  readonly measures: SheetMeasures;
  readonly selection: Area;
}

/** The green frame around what is selected; a merged block is framed as one cell. */
export function SelectionFrame({ measures, selection }: SelectionFrameProps) {
  const { left, top, width, height } = placeOf(measures, wholeOf(measures, selection));
  return (
    <div
      className="grid-selection"
      aria-hidden="true"
      style={{ left: left + headWidth - 1, top: top - 1, width: width + 1, height: height + 1 }}
    />
  );
}
