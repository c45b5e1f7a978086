import { useMemo, useState, useSyncExternalStore } from 'react';
import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/Area';
import type { AllMessages } from '../messages/messagesFor';
import { editableText, SheetGrid } from './grid/SheetGrid';
import { measureSheet } from './grid/SheetMeasures';
import type { Session } from './session/Session';
import { SheetTabs } from './SheetTabs';

interface BookProps {
  readonly session: Session;
  readonly messages: AllMessages;
}

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The workbook: the cell's content above, the sheet, the tabs below. */
export function Book({ session, messages }: BookProps) {
  const { workbook } = session;
  const version = useSyncExternalStore(session.subscribe, () => session.version);
  const [shown, setShown] = useState<string | null>(null);
  const [selection, setSelection] = useState<Area>(firstCell);
  const [isTurned, setTurned] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = sheets.find(({ id }) => id === shown) ?? sheets[0];

  // What the add-in selects is shown, as Excel shows it.
  const selected = workbook.selection;
  const [followed, setFollowed] = useState(selected);
  if (selected && selected !== followed) {
    setFollowed(selected);
    setShown(workbook.sheet(selected.sheet)?.id ?? null);
    setSelection(selected.area);
  }

  const measures = useMemo(() => sheet && measureSheet(sheet, version), [sheet, version]);
  if (!sheet || !measures) return null;

  const type = (text: string | null) => {
    session.setEditing(text !== null);
    setDraft(text);
  };
  const enter = (text: string, next: Area) => {
    type(null);
    session.enter(sheet, selection, text);
    setSelection(next);
  };
  const show = (id: string, byKey = false) => {
    type(null);
    setTurned(byKey);
    setShown(id);
    setSelection(firstCell);
  };
  return (
    <section className="book" aria-label={session.fileName}>
      <div className="book-line">
        <output aria-label={messages.workbench.cell}>{areaAddress(selection)}</output>
        <input
          aria-label={messages.workbench.content}
          value={draft ?? editableText(sheet, selection)}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') enter(draft ?? editableText(sheet, selection), selection);
            if (event.key === 'Escape') type(null);
          }}
        />
        <button
          type="button"
          onClick={() => void session.changeRows(sheet, 'insertRows', selection.row)}
        >
          {messages.workbench.insertRow}
        </button>
        <button
          type="button"
          onClick={() => void session.changeRows(sheet, 'deleteRows', selection.row)}
        >
          {messages.workbench.deleteRow}
        </button>
        <button type="button" disabled={!session.canUndo} onClick={() => session.undo()}>
          {messages.workbench.undo}
        </button>
      </div>
      <div className="book-sheet">
        <SheetGrid
          key={sheet.id}
          sheet={sheet}
          sheets={workbook.sheets}
          measures={measures}
          version={version}
          selection={selection}
          draft={draft}
          label={sheet.name}
          onSelect={(area) => {
            if (draft !== null) session.enter(sheet, selection, draft);
            type(null);
            setSelection(area);
          }}
          onDraft={type}
          onEnter={enter}
          takesFocus={isTurned}
          onUndo={() => session.undo()}
          onTurn={(by) => {
            const next = sheets[sheets.indexOf(sheet) + by];
            if (next) show(next.id, true);
          }}
        />
      </div>
      <SheetTabs
        sheets={sheets}
        current={sheet.id}
        label={messages.workbench.sheets}
        onShow={(id) => show(id)}
      />
    </section>
  );
}
