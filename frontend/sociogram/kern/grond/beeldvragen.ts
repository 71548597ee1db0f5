import { LIJNSOORTEN } from './gegevens.js';
import { getal, tekst, veld, type Beeld, type Knoop, type Lijn } from './lezen.js';

/** Small questions several views and rules ask of a picture. */

export const leden = (beeld: Beeld): readonly Knoop[] => beeld.knopen.filter((knoop) => knoop.lid);

export const ring = (knoop: Knoop, ego: string): number | null => {
  const nr = getal(knoop.r[`ring:${ego}`]);
  return nr !== null && nr >= 1 && nr <= 5 ? nr : null;
};

export interface Vak {
  readonly sector: string | null;
  readonly hoek: number | null;
  readonly rij: number | null;
}

export const vak = (knoop: Knoop, ego: string): Vak => {
  const waarde = knoop.r[`vak:${ego}`];
  return { sector: tekst(veld(waarde, 'sector')), hoek: getal(veld(waarde, 'hoek')), rij: getal(veld(waarde, 'rij')) };
};

/** The place somebody gave a knoop in the sociogram: for this ego, else for everybody. */
export const plaats = (knoop: Knoop, ego: string | null): readonly [number, number] | null => {
  for (const sleutel of ego === null ? ['-'] : [ego, '-']) {
    const waarde = knoop.r[`plaats:sociogram:${sleutel}`];
    if (Array.isArray(waarde) && typeof waarde[0] === 'number' && typeof waarde[1] === 'number') {
      return [waarde[0], waarde[1]];
    }
  }
  return null;
};

export const heeftEigenPlaats = (knoop: Knoop, ego: string): boolean =>
  Array.isArray(knoop.r[`plaats:sociogram:${ego}`]);

const PER_KNOOP = new WeakMap<Beeld, ReadonlyMap<string, readonly Lijn[]>>();
const GEEN: readonly Lijn[] = [];

export function lijnenVan(beeld: Beeld, knoop: string): readonly Lijn[] {
  let perKnoop = PER_KNOOP.get(beeld);
  if (perKnoop === undefined) {
    const nieuw = new Map<string, Lijn[]>();
    for (const lijn of beeld.lijnen) {
      for (const id of [lijn.van, lijn.naar]) {
        nieuw.set(id, nieuw.get(id) ?? []);
        nieuw.get(id)?.push(lijn);
      }
    }
    perKnoop = nieuw;
    PER_KNOOP.set(beeld, perKnoop);
  }
  return perKnoop.get(knoop) ?? GEEN;
}

export const overkant = (lijn: Lijn, knoop: string): string => (lijn.van === knoop ? lijn.naar : lijn.van);

/** Where arrows stand; a line without a direction has the one of its kind. */
export function pijlen(lijn: Lijn): { readonly heen: boolean; readonly weer: boolean } {
  const richting = lijn.richting ?? (LIJNSOORTEN[lijn.soort]?.patroon.pijl === true ? 'heen' : 'geen');
  return { heen: richting === 'heen' || richting === 'beide', weer: richting === 'weer' || richting === 'beide' };
}

/** Whether what this line gives flows into the knoop; without a direction a support line gives both ways. */
export function geeftAan(lijn: Lijn, knoop: string): boolean {
  const { heen, weer } = pijlen(lijn);
  return (lijn.naar === knoop && (heen || !weer)) || (lijn.van === knoop && (weer || !heen));
}

/** Everybody who is a parent of this knoop in any sense. */
export function oudersVan(beeld: Beeld, knoop: Knoop): ReadonlySet<string> {
  return new Set(knoop.ouders.flatMap((ouder) => beeld.verbintenis.get(ouder.verbintenis)?.partners ?? []));
}

/** Members who live here and who live together elsewhere, by letter. */
export function woongroepen(beeld: Beeld): ReadonlyMap<string, readonly Knoop[]> {
  const groepen = new Map<string, Knoop[]>();
  for (const knoop of beeld.knopen) {
    if (knoop.woont !== null) {
      groepen.set(knoop.woont, [...(groepen.get(knoop.woont) ?? []), knoop]);
    }
  }
  return new Map([...groepen].sort(([a], [b]) => (a === 'hier' ? -1 : b === 'hier' ? 1 : a < b ? -1 : 1)));
}
