import { leden, ring, vak } from '../grond/beeldvragen.js';
import { csv, datumcel, type Cel } from './csv.js';
import { lees, tekst, type Beeld, type Omgeving } from '../grond/lezen.js';
import type { Entiteit, Registers, Tekening } from '../grond/model.js';
import type { Laag } from '../handeling/ops.js';
import { pseudonimiseer, type Uitgaand } from './pseudoniem.js';
import { laagVan } from '../handeling/velden.js';

export interface Uitvoerwens {
  readonly pseudoniemen: boolean;
  /** What goes along besides the plain layer; without being asked nothing does. */
  readonly lagen?: readonly Laag[];
}

/** Only what is visible and may go along; every export and print starts from this. */
export function voorUitvoer(tekening: Tekening, omgeving: Omgeving, wens: Uitvoerwens): Uitgaand {
  const mag = new Set<Laag>(['gewoon', ...(wens.lagen ?? [])]);
  const beeld = lees(tekening, omgeving);
  const zichtbaar = new Set(
    [...beeld.knopen, ...beeld.verbintenissen, ...beeld.lijnen, ...beeld.bewustZo].map((ding) => ding.id),
  );
  const over = [...tekening.values()].flatMap((entiteit): Entiteit[] => {
    const r = open(entiteit, mag);
    const mee =
      zichtbaar.has(entiteit.id) ||
      (mag.has('intern') &&
        entiteit.soort === 'opmerking' &&
        entiteit.r['aanwezig'] === true &&
        zichtbaar.has(String(entiteit.r['bij'])));
    return mee && r !== null ? [{ ...entiteit, r }] : [];
  });
  const uit: Uitgaand = { tekening: new Map(over.map((e) => [e.id, e])), omgeving };
  return wens.pseudoniemen ? pseudonimiseer(uit.tekening, omgeving) : uit;
}

/** A line whose kind is sensitive goes as a whole; of the rest only the register. */
function open(entiteit: Entiteit, mag: ReadonlySet<Laag>): Registers | null {
  if (entiteit.soort === 'lijn' && !mag.has(laagVan('lijn', 'soort', entiteit.r['soort']))) {
    return null;
  }
  return Object.fromEntries(
    Object.entries(entiteit.r).filter(
      ([naam, waarde]) => waarde !== null && mag.has(laagVan(entiteit.soort, naam, waarde)),
    ),
  );
}

/** Our own file: everything needed to draw it again, in order of id. Names of professionals are not in it. */
export function naarJson({ tekening, omgeving }: Uitgaand, gemaaktOp: string, pseudoniemen: boolean): string {
  const entiteiten = [...tekening.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ formaat: 'kortelijnen-tekening', versie: 1, gemaaktOp, peildatum: omgeving.peildatum, pseudoniemen, entiteiten }, null, 1)}\n`;
}

const KOPPEN_MENSEN = ['nr', 'naam', 'soort', 'rol', 'geslacht', 'geboren', 'overleden', 'lid', 'woont'];
const KOPPEN_LIJNEN = [
  'van',
  'van naam',
  'naar',
  'naar naam',
  'soort',
  'richting',
  'steun',
  'staat',
  'betaald',
  'sterkte',
  'sinds',
  'tot',
  'toelichting',
  'opmerkingen',
];

/** Two tables, of people and of lines, with the ring per member and what was written about them. */
export function naarCsv(uit: Uitgaand): { readonly mensen: string; readonly lijnen: string } {
  const beeld = lees(uit.tekening, uit.omgeving);
  const nummer = nummers(beeld);
  const egos = leden(beeld);
  const opmerkingen = (id: string): string =>
    [...uit.tekening.values()]
      .filter((e) => e.soort === 'opmerking' && e.r['bij'] === id)
      .map((e) => tekst(e.r['tekst']) ?? '')
      .join('\n');
  const mensen = beeld.knopen.map((k): readonly Cel[] => [
    nummer.get(k.id),
    k.naam,
    k.soort,
    k.rol,
    k.soort === 'persoon' ? k.geslacht : null,
    datumcel(k.r['geboren']),
    k.overleden ? 'ja' : null,
    k.lid ? 'ja' : null,
    k.woont,
    ...egos.flatMap((ego) => [ring(k, ego.id), vak(k, ego.id).sector]),
    tekst(k.r['toelichting']),
    opmerkingen(k.id),
  ]);
  const lijnen = beeld.lijnen.map((l): readonly Cel[] => [
    nummer.get(l.van),
    naam(beeld, l.van),
    nummer.get(l.naar),
    naam(beeld, l.naar),
    l.soort,
    l.richting,
    l.steun.join(' '),
    l.staat,
    l.betaald ? 'ja' : 'nee',
    l.sterkte,
    datumcel(l.r['van']),
    datumcel(l.r['tot']),
    tekst(l.r['toelichting']),
    opmerkingen(l.id),
  ]);
  return {
    mensen: csv(
      [
        ...KOPPEN_MENSEN,
        ...egos.flatMap((ego) => [`ring bij ${ego.naam}`, `sector bij ${ego.naam}`]),
        'toelichting',
        'opmerkingen',
      ],
      mensen,
    ),
    lijnen: csv(KOPPEN_LIJNEN, lijnen),
  };
}

const nummers = (beeld: Beeld): ReadonlyMap<string, number> => new Map(beeld.knopen.map((k, i) => [k.id, i + 1]));
const naam = (beeld: Beeld, id: string): string => beeld.knoop.get(id)?.naam ?? '';
