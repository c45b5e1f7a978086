import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { moveByKey } from './moveByKey';
import { placeOf, wholeOf, type SheetMeasures } from './SheetMeasures';
import { headHeight, headWidth } from './ViewWindow';
import type { ViewWindow } from './ViewWindow';

interface CellEditorProps {
  readonly measures: SheetMeasures;
  readonly view: ViewWindow;
  readonly selection: Area;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onEnter: (text: string, next: Area) => void;
  readonly onCancel: () => void;
}

/** The box in which a cell is typed: Enter and Tab keep the text, Escape drops it. */
export function CellEditor(props: CellEditorProps) {
  const { measures, view, selection, draft } = props;
  const box = useRef<HTMLInputElement>(null);
  // Only when the box appears: afterwards the caret is the person's.
  useLayoutEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  // Leaving the box by a key takes its focus too, which must not enter the text again.
  const isLeft = useRef(false);
  const leave = (end: () => void) => {
    if (isLeft.current) return;
    isLeft.current = true;
    end();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') leave(props.onCancel);
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    const key = event.key === 'Enter' ? 'Enter' : event.shiftKey ? 'ArrowLeft' : 'ArrowRight';
    const press = { key, ctrlKey: false, metaKey: false, shiftKey: event.shiftKey };
    leave(() => props.onEnter(draft, moveByKey(press, selection, measures) ?? selection));
  };
  const { left, top, width, height } = placeOf(
    measures,
    wholeOf(measures, { ...selection, rows: 1, columns: 1 }),
  );
  // Frozen cells do not scroll, and neither does the box over them.
  const stays = {
    ...(selection.row < view.frozenRows && { top: 0 }),
    ...(selection.column < view.frozenColumns && { left: 0 }),
  };
  return (
    <div className="grid-editing" style={stays}>
      <input
        ref={box}
        className="grid-editor"
        aria-label={cellAddress(selection.row, selection.column)}
        style={{ left: left + headWidth, top: top + headHeight, minWidth: width, height }}
        value={draft}
        onChange={(event) => props.onDraft(event.target.value)}
        onKeyDown={press}
        onBlur={() => leave(() => props.onEnter(draft, selection))}
      />
    </div>
  );
}
