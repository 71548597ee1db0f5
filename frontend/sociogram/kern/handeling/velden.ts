import { KNOPEN, type Soort } from '../grond/model.js';
import type { Laag, Op } from './ops.js';
import tabel from './tekentaal.json' with { type: 'json' };
import {
  bool,
  datum,
  datumOfJa,
  deelVan,
  een,
  geheel,
  groep,
  id,
  langeTekst,
  lijstVan,
  lijstVanPrecies,
  patroon,
  taal,
  tekst,
  vereist,
  type Keur,
} from './waarden.js';

/** One kind of value, as the table says it: the member it has tells which. */
type Waardesoort = { readonly vereist?: boolean } & (
  | { readonly tekst: number }
  | { readonly langeTekst: number }
  | { readonly een: readonly string[] }
  | { readonly deelVan: readonly string[] }
  | { readonly geheel: readonly number[] }
  | { readonly jaNee: boolean }
  | { readonly datum: boolean }
  | { readonly datumOfJa: boolean }
  | { readonly id: boolean }
  | { readonly taal: boolean }
  | { readonly patroon: string }
  | { readonly lijst: Waardesoort; readonly meeste: number }
  | { readonly lijst: Waardesoort; readonly precies: number }
  | { readonly groep: Readonly<Record<string, Waardesoort>> }
);

type Waardesoorten = Readonly<Record<string, Waardesoort>>;

/** What stands in a layer: all of a kind, a register of any kind or of one, some values of a register. */
interface Laagregels {
  readonly soorten: readonly string[];
  readonly registers: readonly string[];
  readonly perSoort: Readonly<Record<string, readonly string[]>>;
  readonly waarden: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The table of the drawing's language; the server reads the same file. */
interface Tekentaal {
  readonly grenzen: Readonly<Record<string, number>>;
  readonly ops: Readonly<Record<Op['op'], { readonly gasten: boolean }>>;
  readonly wieIemandIs: readonly string[];
  readonly lagen: Readonly<Record<Exclude<Laag, 'gewoon'>, Laagregels>>;
  readonly knoop: Waardesoorten;
  readonly velden: Readonly<Partial<Record<Soort, Waardesoorten>>>;
  readonly leden: Waardesoorten;
}

const TAAL = tabel satisfies Tekentaal;

/** Most of each that may be there at once, or in one handeling. */
export const GRENZEN = TAAL.grenzen;

/** Every register that one operation sets by name, per kind of entity, with the values it takes. */
export const VELDEN: Readonly<Partial<Record<Soort, Readonly<Record<string, Keur>>>>> = Object.fromEntries(
  Object.entries(TAAL.velden).map(([soort, velden]) => [
    soort,
    keuren((KNOPEN as readonly string[]).includes(soort) ? { ...TAAL.knoop, ...velden } : velden),
  ]),
);

/** Members of operations that are no fields. */
export const LEDEN = keuren(TAAL.leden) as Readonly<Record<keyof typeof TAAL.leden, Keur>>;

function keuren(soorten: Waardesoorten): Readonly<Record<string, Keur>> {
  return Object.fromEntries(Object.entries(soorten).map(([naam, soort]) => [naam, keur(soort)]));
}

function keur(soort: Waardesoort): Keur {
  return soort.vereist === true ? vereist(kaal(soort)) : kaal(soort);
}

function kaal(soort: Waardesoort): Keur {
  if ('tekst' in soort) return tekst(soort.tekst);
  if ('langeTekst' in soort) return langeTekst(soort.langeTekst);
  if ('een' in soort) return een(...soort.een);
  if ('deelVan' in soort) return deelVan(...soort.deelVan);
  if ('geheel' in soort) return geheel(soort.geheel[0]!, soort.geheel[1]!);
  if ('jaNee' in soort) return bool;
  if ('datum' in soort) return datum;
  if ('datumOfJa' in soort) return datumOfJa;
  if ('id' in soort) return id;
  if ('taal' in soort) return taal;
  if ('patroon' in soort) return patroon(new RegExp(`^(?:${soort.patroon})$`));
  if ('groep' in soort) return groep(keuren(soort.groep));
  return 'meeste' in soort
    ? lijstVan(keur(soort.lijst), soort.meeste)
    : lijstVanPrecies(keur(soort.lijst), soort.precies);
}

/** Whether guests may do such a thing at all. */
export function voorGasten(op: Op): boolean {
  return TAAL.ops[op.op].gasten;
}

/** Who somebody is: shared with every household this person is drawn in. */
export function zegtWieIemandIs(veld: string): boolean {
  return TAAL.wieIemandIs.includes(veld);
}

/** In which layer a value of a register stands; a lijn whose kind is sensitive is so as a whole. */
export function laagVan(soort: Soort, register: string, waarde: unknown): Laag {
  if (bevat(TAAL.lagen.gevoelig, soort, register, waarde)) return 'gevoelig';
  return bevat(TAAL.lagen.intern, soort, register, waarde) ? 'intern' : 'gewoon';
}

function bevat(laag: Laagregels, soort: Soort, register: string, waarde: unknown): boolean {
  return (
    laag.soorten.includes(soort) ||
    laag.registers.includes(register) ||
    (laag.perSoort[soort]?.includes(register) ?? false) ||
    (typeof waarde === 'string' && (laag.waarden[soort]?.[register]?.includes(waarde) ?? false))
  );
}
