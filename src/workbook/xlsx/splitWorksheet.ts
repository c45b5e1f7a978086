/** A worksheet part around and inside its `sheetData` element. */
interface SplitWorksheet {
  /** The part with an empty `sheetData`; small enough to be read as a tree. */
  readonly frame: string;
  /** The `sheetData` element. */
  readonly cells: string;
}

export function splitWorksheet(part: string): SplitWorksheet {
  const start = /<(\w+:)?sheetData(?=[\s/>])[^>]*>/.exec(part);
  if (!start) return { frame: part, cells: '' };
  const [tag, prefix = ''] = start;
  const closing = `</${prefix}sheetData>`;
  const end = tag.endsWith('/>') ? -1 : part.indexOf(closing, start.index);
  const after = end < 0 ? start.index + tag.length : end + closing.length;
  return {
    frame: `${part.slice(0, start.index)}<${prefix}sheetData/>${part.slice(after)}`,
    cells: part.slice(start.index, after),
  };
}
