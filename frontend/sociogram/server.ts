import type { Ketenprofessional } from './kern/lezen.js';
import type { Entiteit } from './kern/model.js';

export interface Gevonden extends Ketenprofessional {
  readonly id: string;
}

/** What the page's server side does for the canvas, each time with this user's rights, and logged. */
export interface Server {
  /** Professionals of the network, by id; those that are not there any more are left out. */
  professionals(ids: readonly string[]): Promise<readonly Gevonden[]>;
  zoekProfessionals(term: string): Promise<readonly Gevonden[]>;
  /** The drawing as it was at this number. */
  beeldBij(nr: number): Promise<{ readonly nr: number; readonly entiteiten: readonly Entiteit[] }>;
  /** Asks what for and in which form, and then calls `maakBestand`. */
  neemMee(): void;
  nodigUit(): void;
}
