import { Truth } from '../engine/Column';
import type { CompileContext } from './compile/CompileContext';
import { compileNumber } from './compile/compileNumber';
import { compileTruth } from './compile/compileTruth';
import { fieldsOf } from './explainParts';
import type { BoundTruth } from './language/BoundCondition';

/**
 * The fields whose cells leave a condition unknown for an entry: those of the parts that are
 * themselves unknown and whose cell is missing or not exact. Empty when the condition is decided.
 */
type UnknownFields = (row: number) => readonly string[];

export function compileUnknown(node: BoundTruth, context: CompileContext): UnknownFields {
  const truth = compileTruth(node, context);
  const causes = compileCauses(node, context);
  return (row) => (truth(row) === Truth.unknown ? [...new Set(causes(row))] : []);
}

function compileCauses(node: BoundTruth, context: CompileContext): UnknownFields {
  switch (node.kind) {
    case 'all':
    case 'any': {
      const parts = node.parts.map((part) => compileUnknown(part, context));
      return (row) => parts.flatMap((part) => part(row));
    }
    case 'not':
      return compileUnknown(node.part, context);
    case 'constant':
    case 'blank':
      return () => [];
    case 'flag':
    case 'text':
    case 'sameText':
    case 'numbers': {
      const fields = fieldsOf(node).map((field) => ({
        field,
        isOpen: compileOpen(field, context),
      }));
      return (row) => fields.flatMap(({ field, isOpen }) => (isOpen(row) ? [field] : []));
    }
  }
}

/** Whether a cell is missing, or leaves room for several values. */
export function compileOpen(field: string, context: CompileContext): (row: number) => boolean {
  const column = context.columns.get(field);
  if (column?.kind === 'flag') return (row) => column.values[row] === Truth.unknown;
  if (column?.kind === 'text') {
    const { codes, ranks } = column;
    return (row) =>
      codes[row] === 0 || (ranks !== undefined && Number.isNaN(ranks[codes[row] ?? 0]));
  }
  const { low, high } = compileNumber({ kind: 'field', field }, context);
  return (row) => low(row) !== high(row);
}
