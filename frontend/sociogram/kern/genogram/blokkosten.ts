import type { Blok } from './blokken.js';
import type { Familie } from './familie.js';

/** What an order of the blocks of one row costs in crossings, by number in that row. */
export interface Kosten {
  /** `paar[a][b]`: that a stands anywhere before b. */
  readonly paar: readonly (readonly number[])[];
  /** That a block stands between the two blocks of a couple. */
  readonly gewicht: readonly number[];
  readonly paren: readonly (readonly [number, number])[];
}

/** How far from the middle of a couple its children leave it: in units, and as a part of its width. */
export interface Zijstam {
  readonly opzij: number;
  readonly deel: number;
}
export type Zijstammen = ReadonlyMap<string, Zijstam>;

export interface Blik {
  readonly boven: boolean;
  readonly onder: boolean;
  readonly zij: Zijstammen;
}

interface Gezicht {
  /** Where the parents of a block stand in their row. */
  readonly boven: (number | undefined)[];
  /** Where the children of its unions stand, half for each block of a couple. */
  readonly onder: { readonly plek: number; readonly gewicht: number }[][];
}

export function blokkosten(familie: Familie, rijen: readonly (readonly Blok[])[], nr: number, blik: Blik): Kosten {
  const rij = rijen[nr] ?? [];
  const blokVan = new Map(rij.flatMap((blok, i) => blok.leden.map((id) => [id, i] as const)));
  const gezicht = kijkRond(familie, rijen, rij.length, blokVan, blik.zij);
  const last = (id: string): number => 0.3 + ((familie.uniesVan.get(id)?.length ?? 0) > 0 ? 1 : 0);
  const paar = rij.map((_, a) => rij.map((__, b) => (a === b ? 0 : kruisingen(gezicht, a, b, blik))));
  const paren: [number, number][] = [];
  for (const unie of familie.unies) {
    const [p = '', q = ''] = unie.partners;
    const [a, b] = [blokVan.get(p), blokVan.get(q)];
    if (a !== undefined && b !== undefined && a !== b) {
      paren.push([a, b]);
      tel(paar, a, b, binnen(rij[a], rij[b], p, q, last));
      tel(paar, b, a, binnen(rij[b], rij[a], q, p, last));
    }
  }
  return { paar, gewicht: rij.map((blok) => blok.leden.reduce((som, id) => som + last(id), 0)), paren };
}

function tel(paar: number[][], a: number, b: number, erbij: number): void {
  const kolom = paar[a];
  if (kolom !== undefined) {
    kolom[b] = (kolom[b] ?? 0) + erbij;
  }
}

function kijkRond(
  familie: Familie,
  rijen: readonly (readonly Blok[])[],
  aantal: number,
  blokVan: ReadonlyMap<string, number>,
  zij: Zijstammen,
): Gezicht {
  const plek = new Map<string, number>();
  rijen.forEach((rij) => rij.flatMap((blok) => blok.leden).forEach((id, i) => plek.set(id, i)));
  const gezicht: Gezicht = {
    boven: Array.from({ length: aantal }, () => undefined),
    onder: Array.from({ length: aantal }, () => []),
  };
  for (const unie of familie.unies) {
    const ouderplek = stamplek(unie.partners, plek, zij.get(unie.id)?.deel ?? 0);
    const kindplek = gemiddeld(unie.kinderen, plek);
    for (const kind of unie.kinderen) {
      const blok = blokVan.get(kind);
      if (blok !== undefined && ouderplek !== null) {
        gezicht.boven[blok] = ouderplek;
      }
    }
    const eigen = new Set(unie.partners.map((p) => blokVan.get(p)).filter((b) => b !== undefined));
    for (const blok of kindplek === null ? [] : eigen) {
      gezicht.onder[blok]?.push({ plek: kindplek ?? 0, gewicht: 1 / eigen.size });
    }
  }
  return gezicht;
}

function stamplek(partners: readonly string[], plek: ReadonlyMap<string, number>, deel: number): number | null {
  const plekken = partners.map((id) => plek.get(id)).filter((p) => p !== undefined);
  const midden = gemiddeld(partners, plek);
  return midden === null ? null : midden + deel * (Math.max(...plekken) - Math.min(...plekken));
}

function gemiddeld(ids: readonly string[], plek: ReadonlyMap<string, number>): number | null {
  const plekken = ids.map((id) => plek.get(id)).filter((p) => p !== undefined);
  return plekken.length === 0 ? null : plekken.reduce((a, b) => a + b, 0) / plekken.length;
}

function kruisingen(gezicht: Gezicht, a: number, b: number, blik: Blik): number {
  const [pa, pb] = [gezicht.boven[a], gezicht.boven[b]];
  let kosten = blik.boven && pa !== undefined && pb !== undefined && pa > pb ? 1 : 0;
  for (const ka of blik.onder ? (gezicht.onder[a] ?? []) : []) {
    for (const kb of gezicht.onder[b] ?? []) {
      kosten += ka.plek > kb.plek ? Math.min(ka.gewicht, kb.gewicht) : 0;
    }
  }
  return kosten;
}

/** Who stands between the partners inside their own blocks. */
function binnen(
  eerst: Blok | undefined,
  dan: Blok | undefined,
  p: string,
  q: string,
  last: (id: string) => number,
): number {
  const na = eerst?.leden.slice(eerst.leden.indexOf(p) + 1) ?? [];
  const voor = dan?.leden.slice(0, dan.leden.indexOf(q)) ?? [];
  return [...na, ...voor].reduce((som, id) => som + last(id), 0);
}

/** The cost of a whole order (numbers of blocks from left to right). */
export function totaal(orde: readonly number[], kosten: Kosten): number {
  const plek = new Map(orde.map((blok, i) => [blok, i]));
  let som = 0;
  orde.forEach((a, i) => {
    for (let j = i + 1; j < orde.length; j += 1) {
      som += kosten.paar[a]?.[orde[j] ?? 0] ?? 0;
    }
    const open = kosten.paren.filter(([p, q]) => {
      const [een, twee] = [plek.get(p) ?? 0, plek.get(q) ?? 0];
      return (een < i && twee > i) || (twee < i && een > i);
    });
    som += open.length * (kosten.gewicht[a] ?? 0);
  });
  return som;
}
