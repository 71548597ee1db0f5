import type { Datum } from './datum.js';
import type { Oudersoort } from './gegevens.js';
import type { Registers } from './model.js';

/**
 * The visible part of a drawing, typed and looked up once: the views, the analysis and the exports read this.
 * A value of the wrong shape reads as absent, so a register of a newer version never breaks a picture.
 */
export interface Beeld {
  readonly peildatum: Datum;
  readonly knopen: readonly Knoop[];
  readonly lijnen: readonly Lijn[];
  readonly verbintenissen: readonly Verbintenis[];
  readonly bewustZo: readonly BewustZo[];
  readonly knoop: ReadonlyMap<string, Knoop>;
  readonly verbintenis: ReadonlyMap<string, Verbintenis>;
}

/** What a professional is called comes from the network each time and is never stored in the drawing. */
export interface Ketenprofessional {
  readonly naam: string;
  readonly functie?: string;
  readonly organisatie?: string;
}

export interface Omgeving {
  readonly peildatum: string;
  readonly professionals?: ReadonlyMap<string, Ketenprofessional | null>;
}

export interface Knoop {
  readonly id: string;
  readonly soort: 'persoon' | 'plek' | 'professional' | 'huisdier';
  readonly naam: string;
  readonly heeftNaam: boolean;
  readonly rol: string | null;
  readonly lid: boolean;
  readonly aangemeld: boolean;
  readonly geslacht: string;
  readonly geboren: Datum | null;
  readonly overleden: boolean;
  readonly overledenOp: Datum | null;
  readonly leven: string;
  readonly leeftijd: number | null;
  readonly kind: boolean;
  readonly woont: string | null;
  readonly ouders: readonly Ouderschap[];
  readonly r: Registers;
}

/** Whose child somebody is or was, in which sense, and when; the first kind is the one to hang under. */
export interface Ouderschap {
  readonly soort: Oudersoort;
  readonly verbintenis: string;
  readonly perioden: readonly Periode[];
}

export interface Periode {
  readonly van: Datum | null;
  readonly tot: Datum | null;
}

export interface Lijn {
  readonly id: string;
  readonly van: string;
  readonly naar: string;
  readonly soort: string;
  readonly richting: 'heen' | 'weer' | 'beide' | 'geen' | null;
  readonly steun: readonly string[];
  readonly staat: 'actief' | 'mogelijk' | 'verbroken';
  readonly sterkte: number;
  readonly betaald: boolean;
  readonly begin: Datum | null;
  readonly einde: Datum | null;
  readonly r: Registers;
}

export interface Verbintenis {
  readonly id: string;
  readonly partners: readonly string[];
  readonly vorm: string;
  readonly r: Registers;
}

export interface BewustZo {
  readonly id: string;
  readonly ego: string;
  readonly regel: string;
  readonly reden: string;
}
