import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lees, type Beeld, type Ketenprofessional } from '../../../frontend/sociogram/kern/grond/lezen.js';
import type { Entiteit, Registers, Tekening } from '../../../frontend/sociogram/kern/grond/model.js';

/** The drawings in `src/test/resources/tekening/`, shared with the Java side, and made-up ones of any size. */
export interface Voorbeeld {
  readonly naam: string;
  readonly peildatum: string;
  readonly tekening: Tekening;
  readonly professionals: ReadonlyMap<string, Ketenprofessional | null>;
  readonly beeld: Beeld;
  readonly id: (naam: string) => string;
}

export const BRONNEN = fileURLToPath(new URL('../resources/tekening/', import.meta.url));

export function laad(naam: string): Voorbeeld {
  const inhoud = JSON.parse(readFileSync(`${BRONNEN}${naam}.json`, 'utf8')) as {
    naam: string;
    peildatum: string;
    professionals: Record<string, Ketenprofessional>;
    entiteiten: Entiteit[];
  };
  const professionals = new Map(Object.entries(inhoud.professionals));
  return maak(inhoud.naam, inhoud.peildatum, new Map(inhoud.entiteiten.map((e) => [e.id, e])), professionals);
}

export function maak(
  naam: string,
  peildatum: string,
  tekening: Tekening,
  professionals: ReadonlyMap<string, Ketenprofessional | null> = new Map(),
): Voorbeeld {
  const beeld = lees(tekening, { peildatum, professionals });
  const id = (wie: string): string => {
    const gevonden = beeld.knopen.find((knoop) => knoop.naam === wie);
    if (gevonden === undefined) {
      throw new Error(`Niemand heet ${wie}`);
    }
    return gevonden.id;
  };
  return { naam, peildatum, tekening, professionals, beeld, id };
}

/** The same drawing with some registers set; `null` empties one. */
export function met(voorbeeld: Voorbeeld, ...wijzigingen: readonly (readonly [string, Registers])[]): Voorbeeld {
  const nieuw = new Map(voorbeeld.tekening);
  for (const [id, r] of wijzigingen) {
    const oud = nieuw.get(id);
    nieuw.set(id, { id, soort: oud?.soort ?? 'persoon', r: { ...oud?.r, ...r } });
  }
  return maak(voorbeeld.naam, voorbeeld.peildatum, nieuw, voorbeeld.professionals);
}

export const erbij = (voorbeeld: Voorbeeld, ...entiteiten: readonly Entiteit[]): Voorbeeld =>
  maak(
    voorbeeld.naam,
    voorbeeld.peildatum,
    new Map([...voorbeeld.tekening, ...entiteiten.map((e) => [e.id, e] as const)]),
    voorbeeld.professionals,
  );

/** Numbers without chance: the same seed gives the same drawing. */
export function reeks(zaad: number): () => number {
  let staat = (zaad * 2654435761) % 4294967296 || 1;
  return () => {
    staat ^= staat << 13;
    staat ^= staat >>> 17;
    staat ^= staat << 5;
    return (staat >>> 0) / 4294967296;
  };
}

export const uuid = (nr: number): string => `0197b000-0000-7000-8000-${String(nr).padStart(12, '0')}`;

/** Families over three or four generations, some tied by marriage, with as many people as asked. */
export function families(aantal: number, zaad: number): Voorbeeld {
  const toeval = reeks(zaad);
  const uit: Entiteit[] = [];
  let teller = 0;
  const persoon = (geslacht: string, geboren: number, meer: Registers = {}): string => {
    teller += 1;
    uit.push({
      id: uuid(teller),
      soort: 'persoon',
      r: { aanwezig: true, aanduiding: `P${teller}`, geslacht, geboren: String(geboren), ...meer },
    });
    return uuid(teller);
  };
  const verbind = (a: string, b: string, jaar: number): string => {
    const id = `0197b000-0000-8000-8000-${String(uit.length).padStart(12, '0')}`;
    uit.push({
      id,
      soort: 'verbintenis',
      r: { aanwezig: true, partners: [a, b].sort(), vorm: 'huwelijk', sinds: String(jaar) },
    });
    return id;
  };
  const vrij: { id: string; geslacht: string; jaar: number; familie: number }[] = [];
  const gezin = (unie: string, jaar: number, diepte: number, familie: number): void => {
    const kinderen = 1 + Math.floor(toeval() * 3);
    for (let k = 0; k < kinderen && teller < aantal; k += 1) {
      const geslacht = toeval() < 0.5 ? 'man' : 'vrouw';
      const geboren = jaar + k * 2;
      const kind = persoon(geslacht, geboren, { 'ouders:biologisch': unie });
      if (diepte > 0 && toeval() < 0.7 && teller < aantal) {
        const maat =
          toeval() < 0.15
            ? vrij.findIndex((v) => v.familie !== familie && v.geslacht !== geslacht && Math.abs(v.jaar - geboren) < 6)
            : -1;
        const partner =
          maat >= 0 ? (vrij.splice(maat, 1)[0]?.id ?? '') : persoon(geslacht === 'man' ? 'vrouw' : 'man', geboren + 1);
        gezin(verbind(kind, partner, geboren + 25), geboren + 27, diepte - 1, familie);
      } else {
        vrij.push({ id: kind, geslacht, jaar: geboren, familie });
      }
    }
  };
  for (let familie = 0; teller < aantal; familie += 1) {
    const man = persoon('man', 1930);
    const vrouw = persoon('vrouw', 1932);
    gezin(verbind(man, vrouw, 1953), 1955, 2, familie);
  }
  return maak(`families ${aantal}/${zaad}`, '2026-11-22', new Map(uit.map((e) => [e.id, e])));
}

/** A household with helpers around it, as people draw them: a few ties each, mostly with the members. */
export function netwerk(aantal: number, zaad: number): Voorbeeld {
  const toeval = reeks(zaad);
  const sectoren = ['familie', 'vrienden', 'buurt', 'school_werk', 'gemeenschap', 'hulp'];
  const leden = Math.min(4, aantal);
  const uit: Entiteit[] = [];
  for (let i = 1; i <= aantal; i += 1) {
    const eigen: Registers =
      i <= leden ? { lid: { van: '2015', tot: null, rol: i < 3 ? 'ouder' : 'kind' }, woont: 'hier' } : {};
    const vakken =
      i === 1
        ? {}
        : {
            [`ring:${uuid(1)}`]: 1 + Math.floor(toeval() * 5),
            [`vak:${uuid(1)}`]: { sector: sectoren[Math.floor(toeval() * 6)] ?? 'familie' },
          };
    uit.push({ id: uuid(i), soort: 'persoon', r: { aanwezig: true, aanduiding: `Naam ${i}`, ...eigen, ...vakken } });
    const banden = i <= leden ? 0 : toeval() < 0.25 ? 2 : 1;
    for (let b = 0; b < banden; b += 1) {
      const met_ = toeval() < 0.7 ? 1 + Math.floor(toeval() * leden) : 1 + Math.floor(toeval() * (i - 1));
      uit.push({
        id: uuid(10_000 + i * 10 + b),
        soort: 'lijn',
        r: { aanwezig: true, einden: [uuid(i), uuid(met_)], soort: 'steun', steun: ['praktisch'] },
      });
    }
  }
  return maak(`netwerk ${aantal}/${zaad}`, '2026-11-22', new Map(uit.map((e) => [e.id, e])));
}
