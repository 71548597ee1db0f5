import { opsomming } from './banden.js';
import { ring, vak } from '../grond/beeldvragen.js';
import { RINGEN } from '../grond/gegevens.js';
import type { Beeld, Knoop } from '../grond/lezen.js';

/** A figure about one member's network with what it means and how it was counted. */
export interface Maat {
  readonly code: string;
  readonly naam: string;
  readonly waarde: number;
  /** The people it is about, if it names some. */
  readonly wie: readonly string[];
  readonly uitleg: string;
}

/** The rings as distances of 0 to 100: the middle of each quarter. */
const afstand = (nr: number): number => (nr - 0.5) * 25;

/** Nine rings of closeness, as the network card it comes from counts them. */
export const nabijheid = (ver: number): number => Math.max(9 - Math.floor((ver * 9) / 100), 0);

const OVER =
  'Over mensen in ring 1 tot en met 4; niet over jezelf, dieren, plekken, overledenen en wie alleen mogelijk is.';

/** Figures after D2: size, closeness, density, stars, isolated, bridges and cliques, from one member's side. */
export function maten(beeld: Beeld, ego: string): readonly Maat[] {
  const anderen = beeld.knopen.filter((knoop) => telt(knoop, ego));
  const ids = anderen.map((knoop) => knoop.id);
  const buren = burenVan(beeld, ids);
  const graad = (id: string): number => buren.get(id)?.size ?? 0;
  const lijnen = ids.reduce((som, id) => som + graad(id), 0) / 2;
  const metEgo = new Set(
    beeld.lijnen
      .filter((l) => l.staat === 'actief' && (l.van === ego || l.naar === ego))
      .flatMap((l) => [l.van, l.naar]),
  );
  const dichtbij = anderen.map((knoop) => nabijheid(afstand(ring(knoop, ego) ?? 4)));
  const meeste = Math.max(0, ...ids.map(graad));
  const sterren = meeste === 0 ? [] : ids.filter((id) => graad(id) === meeste);
  const los = ids.filter((id) => graad(id) === 0 && metEgo.has(id));
  const sector = (id: string): string | null => vak(beeld.knoop.get(id) as Knoop, ego).sector;
  const bruggen = ids.filter((id) =>
    [...(buren.get(id) ?? [])].some(
      (buur) => sector(buur) !== null && sector(id) !== null && sector(buur) !== sector(id),
    ),
  );
  const kringen = klieken(buren).sort((a, b) => b.length - a.length);
  const naam = (wie: readonly string[]): string => opsomming(wie.map((id) => beeld.knoop.get(id)?.naam ?? ''));
  const perRing = RINGEN.slice(0, 4).map(
    ({ nr, naam: ringnaam }) => `${anderen.filter((k) => ring(k, ego) === nr).length} in ring ${nr} (${ringnaam})`,
  );
  const paren = (ids.length * (ids.length - 1)) / 2;
  const maat = (code: string, hoe: string, waarde: number, uitleg: string, wie: readonly string[] = []): Maat => ({
    code,
    naam: hoe,
    waarde,
    wie,
    uitleg,
  });
  return [
    maat('grootte', 'Grootte', ids.length, `Zoveel mensen staan er om je heen: ${opsomming(perRing)}. ${OVER}`),
    maat(
      'nabijheid',
      'Nabijheid',
      rond(gemiddeld(dichtbij)),
      'Hoe dichtbij mensen gemiddeld staan: 9 is heel dichtbij, 0 is ver weg. Ring 1 telt als 8, ring 2 als 6, ring 3 als 4, ring 4 als 2.',
    ),
    maat('lijnen', 'Lijnen onderling', lijnen, `Zoveel paren van deze mensen hebben zelf een lijn met elkaar. ${OVER}`),
    maat(
      'dichtheid',
      'Dichtheid',
      paren === 0 ? 0 : rond(lijnen / paren),
      `Het deel van alle mogelijke paren dat elkaar kent: ${lijnen} van ${paren}. Bij 1 kent iedereen elkaar.`,
    ),
    maat(
      'ster',
      'Meeste lijnen',
      meeste,
      sterren.length === 0
        ? 'Niemand heeft een lijn met een ander uit dit netwerk.'
        : `${naam(sterren)} ${sterren.length === 1 ? 'heeft' : 'hebben'} de meeste lijnen met anderen: ${meeste}.`,
      sterren,
    ),
    maat(
      'los',
      'Alleen via jou',
      los.length,
      los.length === 0
        ? 'Iedereen met wie je een lijn hebt kent ook een ander.'
        : `${naam(los)} ${los.length === 1 ? 'heeft' : 'hebben'} een lijn met jou, maar met niemand anders.`,
      los,
    ),
    maat(
      'brug',
      'Bruggen',
      bruggen.length,
      bruggen.length === 0
        ? 'Niemand verbindt twee delen van het netwerk.'
        : `${naam(bruggen)} ${bruggen.length === 1 ? 'kent' : 'kennen'} iemand uit een ander deel van het netwerk.`,
      bruggen,
    ),
    maat(
      'kring',
      'Kringen',
      kringen.length,
      kringen.length === 0
        ? 'Er zijn geen drie mensen die elkaar allemaal kennen.'
        : `Groepen van drie of meer die elkaar allemaal kennen. De grootste: ${naam(kringen[0] ?? [])}.`,
      kringen[0] ?? [],
    ),
  ];
}

function telt(knoop: Knoop, ego: string): boolean {
  const nr = ring(knoop, ego);
  return (
    knoop.id !== ego &&
    !knoop.overleden &&
    (knoop.soort === 'persoon' || knoop.soort === 'professional') &&
    nr !== null &&
    nr <= 4
  );
}

/** Who has a line with whom that is there now, each pair once however many lines. */
function burenVan(beeld: Beeld, ids: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const buren = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const lijn of beeld.lijnen) {
    if (lijn.staat === 'actief' && buren.has(lijn.van) && buren.has(lijn.naar)) {
      buren.get(lijn.van)?.add(lijn.naar);
      buren.get(lijn.naar)?.add(lijn.van);
    }
  }
  return buren;
}

/** Largest groups in which everybody knows everybody, of three or more (Bron and Kerbosch, with a pivot). */
export function klieken(buren: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const uit: string[][] = [];
  const zoek = (groep: readonly string[], over: ReadonlySet<string>, gehad: ReadonlySet<string>): void => {
    if (over.size === 0 && gehad.size === 0) {
      if (groep.length >= 3) {
        uit.push([...groep].sort());
      }
      return;
    }
    const bekend = (id: string): ReadonlySet<string> => buren.get(id) ?? new Set();
    const spil = [...over, ...gehad].reduce((a, b) =>
      telGedeeld(bekend(b), over) > telGedeeld(bekend(a), over) ? b : a,
    );
    const nog = new Set(over);
    const klaar = new Set(gehad);
    for (const id of [...over].filter((kandidaat) => !bekend(spil).has(kandidaat))) {
      zoek([...groep, id], samen(nog, bekend(id)), samen(klaar, bekend(id)));
      nog.delete(id);
      klaar.add(id);
    }
  };
  if (buren.size > 0) {
    zoek([], new Set([...buren.keys()].sort()), new Set());
  }
  return uit;
}

const telGedeeld = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...b].filter((id) => a.has(id)).length;
const samen = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...a].filter((id) => b.has(id)));
const gemiddeld = (getallen: readonly number[]): number =>
  getallen.length === 0 ? 0 : getallen.reduce((a, b) => a + b, 0) / getallen.length;
const rond = (waarde: number): number => Math.round(waarde * 100) / 100;
