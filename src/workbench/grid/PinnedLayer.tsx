import type { ReactNode } from 'react';
import type { SheetMeasures } from './SheetMeasures';
import { headWidth } from './ViewWindow';

interface PinnedLayerProps {
  readonly measures: SheetMeasures;
  readonly columns: number;
  readonly children: ReactNode;
}

/** What stays over the frozen columns while the others scroll by; cut where those begin. */
export function PinnedLayer({ measures, columns, children }: PinnedLayerProps) {
  if (columns === 0) return null;
  return (
    <div className="grid-pinned-layer" style={{ width: measures.left(columns) + headWidth }}>
      {children}
    </div>
  );
}
