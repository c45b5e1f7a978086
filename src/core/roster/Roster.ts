import type { Column } from '../engine/Column';
import type { Issue } from '../Issue';
import type { ReadingProtocol } from './ReadingProtocol';
import type { UnitTree } from './UnitTree';

/**
 * The people of a workbook as typed columns. One entry per *post held*: a person who holds two
 * posts has two entries with the same `person` number; a repeated row has no entry at all.
 */
export interface Roster {
  readonly rowCount: number;
  /** How many different people the entries stand for (≤ rowCount). */
  readonly personCount: number;
  /** Per entry, the person's number, 0 … personCount − 1. */
  readonly person: Uint32Array;
  readonly fields: readonly RosterField[];
  /** By field key, in the order of `fields`. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly units: UnitTree;
  /** Per entry, the node of `units` that it stands under (0 is the root: no unit known). */
  readonly unit: Uint32Array;
  /** Where each entry stands in the workbook. */
  readonly origin: RosterOrigin;
  readonly sheets: readonly RosterSheet[];
  readonly issues: readonly Issue[];
  readonly protocol: ReadingProtocol;
  /** Changes whenever a cell that reading depended on changes; hexadecimal. */
  readonly fingerprint: string;
}

/** A column that conditions can name: by key, by either label, or by its header in the sheet. */
export interface RosterField {
  /** Dictionary key such as `birthDate`; for an unmapped column its folded header. */
  readonly key: string;
  readonly labels: { readonly vi: string; readonly en: string };
  readonly headers: readonly string[];
  readonly kind: Column['kind'];
  /** Names of an ordered vocabulary's values from lowest to highest, when it has one. */
  readonly vocabulary?: readonly string[];
  /** Ethnicity, religion and the like: never copied into a report unless asked for. */
  readonly isSensitive?: boolean;
}

export interface RosterOrigin {
  /** Per entry, an index into `Roster.sheets`. */
  readonly sheet: Uint16Array;
  /** Per entry, the zero-based row of the sheet. */
  readonly row: Uint32Array;
}

export interface RosterSheet {
  readonly name: string;
  /** Field key → zero-based sheet column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rowCount: number;
}
