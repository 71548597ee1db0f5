import { letters } from './letters.js';
import type { Doos, Punt } from '../grond/meetkunde.js';

/**
 * A picture as a list of shapes with a style by name. One list is turned into SVG text by `svg.ts` and into elements by
 * the canvas; neither decides what is drawn.
 */
export interface Scene {
  readonly weergave: Weergave;
  readonly titel: string;
  readonly beschrijving: string;
  /** What the content takes. */
  readonly kader: Doos;
  readonly vlakken: readonly Vlaktekening[];
  readonly lijnen: readonly Lijntekening[];
  readonly knopen: readonly Knooptekening[];
  readonly legenda: readonly Legendaregel[];
}

export type Weergave = 'sociogram' | 'genogram' | 'cirkel';

export interface Vlaktekening {
  readonly id: string;
  readonly delen: readonly Vorm[];
}

export interface Lijntekening {
  readonly id: string;
  readonly soort: 'lijn' | 'unie' | 'ouder';
  readonly van: string | null;
  readonly naar: string | null;
  /** The middle stroke, for hitting it. */
  readonly pad: string;
  /** Where its handle and its menu go. */
  readonly midden: Punt;
  readonly delen: readonly Vorm[];
  readonly label: string;
  /** In a comparison: kind of change and its number. */
  readonly verschil?: string;
}

export interface Knooptekening {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the symbol; the target is never smaller than 22. */
  readonly straal: number;
  /** Where lines begin: the ring around the ego counts along. */
  readonly rand: number;
  readonly vorm: string;
  /** Around 0,0. */
  readonly delen: readonly Vorm[];
  /** Read by a screen reader: who, which ring, which lines. */
  readonly label: string;
  readonly verschil?: string;
}

export interface Legendaregel {
  readonly code: string;
  readonly tekst: string;
  /** In a field of 40 × 20 around its middle. */
  readonly delen: readonly Vorm[];
}

export type Vorm =
  | {
      readonly t: 'cirkel';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly stijl: Stijl;
      readonly streep?: string;
    }
  | {
      readonly t: 'vierkant';
      readonly x: number;
      readonly y: number;
      readonly b: number;
      readonly h: number;
      readonly rond: number;
      readonly stijl: Stijl;
      readonly streep?: string;
    }
  | { readonly t: 'pad'; readonly d: string; readonly stijl: Stijl; readonly streep?: string; readonly dikte?: number }
  | {
      readonly t: 'tekst';
      readonly x: number;
      readonly y: number;
      readonly tekst: string;
      readonly stijl: Tekststijl;
      readonly anker?: 'start' | 'middle' | 'end';
      /** Readable over a line. */
      readonly gloed?: boolean;
    };

export type Stijl =
  | 'symbool'
  | 'kruis'
  | 'wis'
  | 'dier'
  | 'lid'
  | 'eigen'
  | 'betaald'
  | 'plek'
  | 'egoring'
  | 'icoonEigen'
  | 'icoonBetaald'
  | 'icoonPlek'
  | 'omtrek'
  | 'elders'
  | 'ring1'
  | 'ring'
  | 'ringBuiten'
  | 'ringLeeg'
  | 'sectorlijn'
  | 'naamlijn'
  | 'structuur'
  | 'steun'
  | 'steunBetaald'
  | 'band'
  | 'spanning'
  | 'gevaar'
  | 'rustig'
  | 'nieuw'
  | 'weg'
  | 'dichterbij'
  | 'kapsel'
  | 'kapselBetaald'
  | 'pil'
  | 'penningNieuw'
  | 'penningWeg'
  | 'penningDichterbij';

export type Tekststijl =
  | 'naam'
  | 'rol'
  | 'leeftijd'
  | 'jaar'
  | 'inLid'
  | 'inLidKlein'
  | 'letter'
  | 'kapselletter'
  | 'kapselletterBetaald'
  | 'ringnaam'
  | 'sectornaam'
  | 'unie'
  | 'titel'
  | 'onder'
  | 'legenda'
  | 'pil'
  | 'penning';

export const cirkelvorm = (x: number, y: number, r: number, stijl: Stijl, streep?: string): Vorm =>
  streep === undefined ? { t: 'cirkel', x, y, r, stijl } : { t: 'cirkel', x, y, r, stijl, streep };

export const padvorm = (d: string, stijl: Stijl, streep?: string, dikte?: number): Vorm => ({
  t: 'pad',
  d,
  stijl,
  ...(streep === undefined ? {} : { streep }),
  ...(dikte === undefined ? {} : { dikte }),
});

export const tekstvorm = (x: number, y: number, tekst: string, stijl: Tekststijl, gloed = false): Vorm =>
  gloed ? { t: 'tekst', x, y, tekst, stijl, gloed } : { t: 'tekst', x, y, tekst, stijl };

/** A square of `zijde` around 0,0. */
export const vierkantvorm = (zijde: number, rond: number, stijl: Stijl, streep?: string): Vorm => ({
  t: 'vierkant',
  x: -zijde / 2,
  y: -zijde / 2,
  b: zijde,
  h: zijde,
  rond,
  stijl,
  ...(streep === undefined ? {} : { streep }),
});

/** About how wide a text is in the design's face: it has no tables here, and a little too wide is never wrong. */
export const tekstbreedte = (tekst: string, grootte: number): number =>
  [...tekst].reduce((som, teken) => som + letterbreedte(teken), 0) * grootte;

function letterbreedte(teken: string): number {
  if (/[iljtfrI.,:;'’()!| -]/.test(teken)) {
    return 0.34;
  }
  return /[mwMW]/.test(teken) ? 0.88 : /[A-Z€]/.test(teken) ? 0.68 : teken < '\u0250' ? 0.57 : 0.8;
}

const REGEL = 14;
const HEEL = 24;

/** At most two lines of a name; nothing is cut before 24 characters. */
export function naamregels(naam: string): readonly string[] {
  const tekens = letters(naam);
  const heel =
    tekens.length > HEEL
      ? [
          ...letters(
            tekens
              .slice(0, HEEL - 1)
              .join('')
              .trimEnd(),
          ),
          '…',
        ]
      : tekens;
  if (heel.length <= REGEL) {
    return [heel.join('')];
  }
  const breuken = heel.flatMap((teken, i) => (teken === ' ' ? [i] : teken === '-' ? [i + 1] : []));
  const breuk = breuken.sort((a, b) => Math.abs(a - heel.length / 2) - Math.abs(b - heel.length / 2))[0];
  return breuk === undefined || Math.max(breuk, heel.length - breuk) > 18
    ? [`${heel.slice(0, 12).join('')}-`, heel.slice(12).join('')]
    : [heel.slice(0, breuk).join(''), heel.slice(breuk).join('').trimStart()];
}

export const kort = (tekst: string, tot: number): string =>
  letters(tekst).length > tot
    ? `${letters(tekst)
        .slice(0, tot - 1)
        .join('')
        .trimEnd()}…`
    : tekst;
