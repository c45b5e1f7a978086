import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, UIEvent } from 'react';
import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { ChartLayer } from '../charts/ChartLayer';
import { CellEditor } from './CellEditor';
import { cellId } from './cellId';
import { ColumnHeads } from './ColumnHeads';
import { GridRows } from './GridRows';
import { moveByKey } from './moveByKey';
import { headHeight, headWidth, isSameView, scrollTo, windowOf } from './ViewWindow';
import type { ViewWindow } from './ViewWindow';
import type { SheetMeasures } from './SheetMeasures';

interface SheetGridProps {
  readonly sheet: MemorySheet;
  readonly sheets: readonly MemorySheet[];
  readonly measures: SheetMeasures;
  /** Grows with every change of the sheet, so that unchanged rows are not drawn again. */
  readonly version: number;
  readonly selection: Area;
  /** The text being typed, or `null` when no cell is edited. */
  readonly draft: string | null;
  readonly label: string;
  readonly onSelect: (area: Area) => void;
  readonly onDraft: (text: string | null) => void;
  readonly onEnter: (text: string, next: Area) => void;
  /** Another sheet was come to by keys in the grid, which go on in this one. */
  readonly takesFocus: boolean;
  readonly onUndo: () => void;
  /** Shows the sheet so many tabs further on. */
  readonly onTurn: (by: number) => void;
}

/** A sheet as a grid: only what is in view is drawn, in blocks of rows that are drawn once. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, measures, selection, draft, version } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ViewWindow>(() => windowOf(measures, sheet, 0, 0, 1200, 800));

  const look = useCallback(
    (element: HTMLElement) =>
      setView((before) => {
        const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
        const now = windowOf(measures, sheet, scrollTop, scrollLeft, clientWidth, clientHeight);
        return isSameView(before, now) ? before : now;
      }),
    [measures, sheet],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    look(element);
    const observer = new ResizeObserver(() => look(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);

  const { takesFocus } = props;
  useLayoutEffect(() => {
    if (takesFocus) scroller.current?.focus();
  }, [takesFocus]);

  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, measures, sheet, selection);
  }, [selection, measures, sheet]);

  const press = (event: KeyboardEvent) => {
    if (draft !== null) return;
    const next = moveByKey(event, selection, measures);
    if (next) {
      event.preventDefault();
      props.onSelect(next);
    } else if (event.ctrlKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
      event.preventDefault();
      props.onTurn(event.key === 'PageDown' ? 1 : -1);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      props.onUndo();
    } else if (event.key === 'F2') {
      props.onDraft(editableText(sheet, selection));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      props.onEnter('', selection);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      props.onDraft(event.key);
    }
  };

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={measures.rows}
      aria-colcount={measures.columns}
      aria-activedescendant={cellId(selection.row, selection.column)}
      tabIndex={0}
      onScroll={(event: UIEvent<HTMLDivElement>) => look(event.currentTarget)}
      onKeyDown={press}
    >
      <div
        className="grid-canvas"
        style={{ width: measures.width + headWidth, height: measures.height + headHeight }}
      >
        {draft !== null && (
          <CellEditor
            measures={measures}
            view={view}
            selection={selection}
            draft={draft}
            onDraft={props.onDraft}
            onEnter={(text, next) => {
              props.onEnter(text, next);
              scroller.current?.focus();
            }}
            onCancel={() => {
              props.onDraft(null);
              scroller.current?.focus();
            }}
          />
        )}
        <ColumnHeads
          measures={measures}
          view={view}
          selection={selection}
          onSelect={props.onSelect}
        />
        <GridRows
          sheet={sheet}
          measures={measures}
          view={view}
          version={version}
          selection={selection}
          onSelect={props.onSelect}
          onEdit={(area) => {
            props.onSelect(area);
            props.onDraft(editableText(sheet, area));
          }}
        />
        <ChartLayer sheet={sheet} sheets={props.sheets} measures={measures} version={version} />
      </div>
    </div>
  );
}

/** What one edits: the formula, or the value as typed. */
export function editableText(sheet: MemorySheet, { row, column }: Area): string {
  const { value, formula } = sheet.cells.cell(row, column);
  return formula ?? (value === null ? '' : String(value));
}

function bringIntoView(
  element: HTMLElement,
  measures: SheetMeasures,
  sheet: MemorySheet,
  selection: Area,
): void {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  const view = { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
  const { top, left } = scrollTo(measures, sheet.freeze, selection, view);
  if (top !== scrollTop) element.scrollTop = top;
  if (left !== scrollLeft) element.scrollLeft = left;
}
