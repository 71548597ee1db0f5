import type { Gevolg } from '../handeling/gevolg.js';
import type { Entiteit, Waarde } from '../grond/model.js';
import type { Code, Laag, Op, Rol } from '../handeling/ops.js';

/** The messages of the wire, as docs/protocol-sociogram.md describes them. */

export interface Aanwezige {
  readonly id: string;
  readonly naam: string;
  readonly kleur: number;
  readonly rol: Rol;
  readonly venster: string;
  readonly actief: boolean;
}

export type Inkomend =
  | {
      readonly t: 'welkom';
      readonly versie: number;
      readonly nr: number;
      readonly jij: {
        readonly id: string;
        readonly naam: string;
        readonly kleur: number;
        readonly rol: Rol;
        readonly lagen: readonly Laag[];
        readonly gast?: boolean;
      };
      readonly hierna: 'staart' | 'beeld';
    }
  | {
      readonly t: 'beeld';
      readonly nr: number;
      readonly deel: number;
      readonly delen: number;
      readonly verwerkt?: readonly string[];
      readonly entiteiten: readonly Entiteit[];
    }
  | Wijziging
  | { readonly t: 'nr'; readonly nr: number }
  | { readonly t: 'geweigerd'; readonly h: string; readonly code: Code; readonly tekst: string }
  | { readonly t: 'bij'; readonly nr: number }
  | { readonly t: 'aanwezigen'; readonly lijst: readonly Aanwezige[] }
  | { readonly t: 'vluchtig'; readonly van: string; readonly k: string; readonly w: Waarde }
  | { readonly t: 'recht'; readonly rol: Rol; readonly lagen: readonly Laag[]; readonly tekst: string }
  | { readonly t: 'einde'; readonly code: string; readonly tekst: string }
  | { readonly t: 'fout'; readonly code: Code; readonly tekst: string; readonly h?: string | null }
  | { readonly t: 'hartslag'; readonly n: number };

export interface Wijziging {
  readonly t: 'wijziging' | 'bevestigd';
  readonly nr: number;
  readonly h: string;
  /** Absent on one's own. */
  readonly door?: string;
  readonly op: string;
  /** Absent on one's own. */
  readonly ops?: readonly Op[];
  readonly gevolg: Gevolg;
  readonly codes: readonly (Code | null)[];
}

export type Uitgaand =
  | {
      readonly t: 'aanmelden';
      readonly vanaf: number;
      readonly venster: string;
      readonly laag: readonly Laag[];
      readonly versie: number;
    }
  | {
      readonly t: 'handeling';
      readonly h: string;
      readonly basis: number;
      readonly ops: readonly Op[];
      readonly reden: string | null;
      readonly gemaaktOp: string;
    }
  | { readonly t: 'vluchtig'; readonly k: string; readonly w: Waarde }
  | { readonly t: 'inhalen'; readonly vanaf: number }
  | { readonly t: 'hartslag'; readonly n: number }
  | { readonly t: 'weg' };

/** What a client tells whoever shows the drawing. */
export type Melding =
  | { readonly soort: 'veranderd' }
  | { readonly soort: 'welkom'; readonly rol: Rol; readonly lagen: readonly Laag[] }
  | { readonly soort: 'recht'; readonly rol: Rol; readonly lagen: readonly Laag[]; readonly tekst: string }
  | {
      readonly soort: 'geweigerd';
      readonly h: string;
      readonly code: Code;
      readonly tekst: string;
      readonly ops: readonly Op[];
    }
  | { readonly soort: 'aanwezigen'; readonly lijst: readonly Aanwezige[] }
  | { readonly soort: 'vluchtig'; readonly van: string; readonly k: string; readonly w: Waarde }
  | { readonly soort: 'ander'; readonly door: string; readonly ops: readonly Op[]; readonly gevolg: Gevolg }
  | { readonly soort: 'einde'; readonly code: string; readonly tekst: string }
  | { readonly soort: 'fout'; readonly code: Code; readonly tekst: string }
  | Hint;

/** A hint of 4.6 with what its sentence needs; `wie` is the id of a person, `id` of an entity. */
export interface Hint {
  readonly soort: 'hint';
  readonly code: 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6' | 'K7' | 'K8' | 'K9';
  readonly id?: string;
  readonly ander?: string;
  readonly wie?: string;
  readonly veld?: string;
  readonly waarde?: Waarde;
  readonly mijn?: Waarde;
  readonly duur?: number;
  readonly n?: number;
  readonly m?: number;
}
