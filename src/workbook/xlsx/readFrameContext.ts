import type { PackageParts } from './PackageParts';
import { readColors } from './readColors';
import type { FrameContext } from './readSheetFrame';
import { readStyles } from './readStyles';

/** The looks that the sheets of a package share, from its styles and its theme. */
export function readFrameContext(parts: PackageParts, workbookPath: string): FrameContext {
  const related = parts.relationships(workbookPath);
  const partOf = (type: string): string | undefined => {
    const target = related.find((each) => each.type === type)?.target;
    return target === undefined ? undefined : parts.text(target);
  };
  const readColor = readColors(partOf('theme'));
  const { cellStyles, differential, digit } = readStyles(partOf('styles'), readColor);
  return { styles: cellStyles, differential, digit, readColor };
}
