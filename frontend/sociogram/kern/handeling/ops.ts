import type { Soort, Waarde } from '../grond/model.js';

/** The closed list of operations; `controle.ts` makes them from what came in, `pasToe.ts` says what they do. */
export type Op =
  | { readonly op: 'voegKnoopToe'; readonly id: string; readonly soort: Soort; readonly velden: Velden }
  | { readonly op: 'zetKnoop'; readonly id: string; readonly veld: string; readonly waarde: Waarde }
  | {
      readonly op: 'plaats';
      readonly id: string;
      readonly weergave: string;
      readonly ego: string;
      readonly waarde: Waarde;
    }
  | { readonly op: 'zetRing'; readonly id: string; readonly ego: string; readonly ring?: Waarde; readonly vak?: Waarde }
  | { readonly op: 'trekLijn'; readonly id: string; readonly einden: Einden; readonly velden: Velden }
  | { readonly op: 'zetLijn'; readonly id: string; readonly veld: string; readonly waarde: Waarde }
  | { readonly op: 'verleg'; readonly id: string; readonly einden: Einden }
  | { readonly op: 'verbind'; readonly a: string; readonly b: string | null; readonly velden: Velden }
  | {
      readonly op: 'zetVerbintenis';
      readonly a: string;
      readonly b: string | null;
      readonly veld: string;
      readonly waarde: Waarde;
    }
  | { readonly op: 'zetOuders'; readonly kind: string; readonly soort: string; readonly verbintenis: string | null }
  | {
      readonly op: 'zetOuderschap';
      readonly kind: string;
      readonly soort: string;
      readonly verbintenis: string;
      readonly perioden: Waarde;
    }
  | {
      readonly op: 'zetMeerling';
      readonly ids: readonly string[];
      readonly eeneiig: boolean | null;
      readonly groep: string | null;
    }
  | { readonly op: 'zetLid'; readonly id: string; readonly lid: Waarde }
  | {
      readonly op: 'plaatsOpmerking';
      readonly id: string;
      readonly bij: string;
      readonly tekst: string;
      readonly voorGasten: boolean;
    }
  | { readonly op: 'zetOpmerking'; readonly id: string; readonly veld: string; readonly waarde: Waarde }
  | {
      readonly op: 'zetFactor';
      readonly id: string;
      readonly bij?: string;
      readonly kant?: string;
      readonly velden: Velden;
    }
  | {
      readonly op: 'zetBewustZo';
      readonly ego: string;
      readonly regel: string;
      readonly reden: string;
      readonly tot: string | null;
    }
  | { readonly op: 'verwijder'; readonly id: string }
  | { readonly op: 'zetTerug'; readonly id: string }
  | {
      readonly op: 'legVast';
      readonly id: string;
      readonly naam: string | null;
      readonly reden: string | null;
      readonly peildatum: string;
    }
  | { readonly op: 'herroep'; readonly handeling: string }
  | { readonly op: 'herstel'; readonly herroeping: string };

export type Velden = Readonly<Record<string, Waarde>>;
export type Einden = readonly [string, string];

/** One gesture: one batch of operations, one undo step, one number. */
export interface Handeling {
  readonly h: string;
  readonly ops: readonly Op[];
}

/** Why an operation was skipped, or a handeling refused (3.4 of the protocol). */
export type Code =
  | 'ONLEESBAAR'
  | 'ONJUISTE_WAARDE'
  | 'GEVOELIG_PATROON'
  | 'TE_VEEL'
  | 'TE_GROOT'
  | 'TE_SNEL'
  | 'GEEN_RECHT'
  | 'NIET_VAN_JOU'
  | 'ONBEKEND'
  | 'BESTAAT_AL'
  | 'ZELFDE'
  | 'VOOROUDER'
  | 'IN_GEBRUIK'
  | 'TE_OUD'
  | 'NIETS'
  | 'ALLEEN_LEZEN'
  | 'OPSLAG_WEG'
  | 'VERSIE';

export type Rol = 'bekijken' | 'meedenken' | 'tekenen';
export type Laag = 'gewoon' | 'intern' | 'gevoelig';

/** Who acts, with what this person may do and see at this moment. */
export interface Wie {
  readonly id: string;
  readonly rol: Rol;
  readonly gast: boolean;
  readonly lagen: readonly Laag[];
}
