import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../memory/MemorySheet';
import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import { chartFrame, chartKey } from './chartFrame';
import { readPlace } from './readCharts';

/** A drawing whose charts, pictures and shapes stand where the model has them. */
export function moveAnchors(drawing: string, { charts, shapes }: MemorySheet): string {
  let shape = 0;
  return parseXml(drawing).children.reduce((text, anchor) => {
    const frame = chartFrame(anchor);
    const place = frame
      ? charts.find(({ key }) => key === chartKey(frame.name))?.place
      : shapes[shape++];
    const moved = place ? moveAnchor(anchor, place) : anchor.source;
    return moved === anchor.source ? text : text.replace(anchor.source, () => moved);
  }, drawing);
}

/** Offsets within the corner cells stay. */
function moveAnchor(anchor: XmlElement, place: Area): string {
  const before = readPlace(anchor);
  const down = place.row - before.row;
  const across = place.column - before.column;
  const ends = [
    ['from', down, across],
    ['to', down + place.rows - before.rows, across + place.columns - before.columns],
  ] as const;
  return ends.reduce((text, [name, rows, columns]) => {
    const corner = child(anchor, name);
    if (!corner || (rows === 0 && columns === 0)) return text;
    const moved = addTo(
      addTo(corner.source, child(corner, 'row'), rows),
      child(corner, 'col'),
      columns,
    );
    return text.replace(corner.source, () => moved);
  }, anchor.source);
}

function addTo(corner: string, line: XmlElement | undefined, count: number): string {
  if (!line) return corner;
  const moved = line.source.replace(/>[^<]*</, `>${Number(line.text) + count}<`);
  return corner.replace(line.source, () => moved);
}
