import type { Punt } from '../grond/meetkunde.js';
import type { Familie } from './familie.js';

export const RIJHOOGTE = 160;
export const KOLOM = 120;

/** Where everybody stands in the genogram, and what it was made from. */
export interface Genogram {
  readonly familie: Familie;
  readonly plaats: ReadonlyMap<string, Punt>;
  /** Ids per row from left to right, with its y. */
  readonly rijen: readonly { readonly y: number; readonly ids: readonly string[] }[];
  /** The ties it was made from: as long as those between known people are the same, they stay where they are. */
  readonly banden: ReadonlySet<string>;
}
