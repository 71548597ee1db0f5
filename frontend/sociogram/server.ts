import type { Dagpunt } from './kern/grond/dagen.js';
import type { Oorzaak } from './kern/inzicht/oorzaak.js';
import type { Ketenprofessional } from './kern/grond/lezen.js';
import type { Entiteit } from './kern/grond/model.js';
import type { Velden } from './kern/handeling/ops.js';
import type { Verandering } from './kern/inzicht/verandering.js';

export type Vergelijkingsvorm = 'druk' | 'tekst';

export interface Gevonden extends Ketenprofessional {
  readonly id: string;
}

/** Some changes, the newest first. */
export interface Geschiedenisblad {
  readonly regels: readonly Verandering[];
  /** Ask from here for the ones before. */
  readonly vanaf: number;
  readonly meer: boolean;
}

/** Somebody of another household of this user. */
export interface Elder {
  readonly id: string;
  readonly naam: string;
  readonly huishouden: string;
  /** Stood in this drawing before, and was taken out. */
  readonly washier: boolean;
  /** What is known of them wherever they are drawn. */
  readonly velden: Velden;
}

export interface Anderhuis {
  readonly naam: string;
  readonly adres: string;
}

/** What the page's server side does for the canvas, each time with this user's rights, and logged. */
export interface Server {
  /** Professionals of the network, by id; those that are not there any more are left out. */
  professionals(ids: readonly string[]): Promise<readonly Gevonden[]>;
  zoekProfessionals(term: string): Promise<readonly Gevonden[]>;
  /** The drawing as it was at this number. */
  beeldBij(nr: number): Promise<{ readonly nr: number; readonly entiteiten: readonly Entiteit[] }>;
  /** What changed before this number. */
  geschiedenis(voor: number): Promise<Geschiedenisblad>;
  /** Per day on which something was drawn, the last number of it. */
  dagen(): Promise<readonly Dagpunt[]>;
  /** Who touched what after the first number, up to and with the second. */
  oorzaken(na: number, tot: number): Promise<readonly Oorzaak[]>;
  /** Asks what for, and then calls `maakVergelijking`. */
  neemVergelijkingMee(vorm: Vergelijkingsvorm): void;
  /** Who stands in the other households of this user. */
  mensenElders(): Promise<readonly Elder[]>;
  /** In which other households of this user somebody stands. */
  waarNog(persoon: string): Promise<readonly Anderhuis[]>;
  /** Asks what for and in which form, and then calls `maakBestand`. */
  neemMee(): void;
  /** Asks what for, and then calls `drukKaartAf`; the numbers on the card stay in this browser. */
  drukNoodkaart(): void;
  nodigUit(): void;
}
