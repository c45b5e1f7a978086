import type { MemorySheet } from '../workbook/memory/MemorySheet';

interface SheetTabsProps {
  readonly sheets: readonly MemorySheet[];
  readonly current: string;
  readonly label: string;
  readonly onShow: (id: string) => void;
}

export function SheetTabs({ sheets, current, label, onShow }: SheetTabsProps) {
  return (
    <div className="book-tabs" role="tablist" aria-label={label}>
      {sheets.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === current}
          style={tabColor ? { borderBottomColor: tabColor } : undefined}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
