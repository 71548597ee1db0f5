import type { Familie } from './familie.js';

/** Years between two generations, to seat somebody whose ties are not drawn. */
const GENERATIE_JAREN = 27;

/**
 * The row of everybody, 0 for the person it is about, negative above. Partners share a row and children stand below
 * their parents: the longest path from the oldest, then everything as low as its children allow, so that the families
 * of two partners meet.
 */
export function generaties(familie: Familie): ReadonlyMap<string, number> {
  const groep = partnergroepen(familie);
  const { onder, boven } = banden(familie, groep);
  const volgorde = topologisch([...new Set(groep.values())].sort(), onder);
  const rij = new Map<string, number>();
  for (const g of volgorde) {
    rij.set(g, Math.max(0, ...[...(boven.get(g) ?? [])].map((b) => (rij.get(b) ?? -1) + 1)));
  }
  for (const g of [...volgorde].reverse()) {
    const kinderen = [...(onder.get(g) ?? [])].map((o) => rij.get(o) ?? 0);
    rij.set(g, kinderen.length === 0 ? (rij.get(g) ?? 0) : Math.max(rij.get(g) ?? 0, Math.min(...kinderen) - 1));
  }
  for (const g of volgorde) {
    const ouders = [...(boven.get(g) ?? [])].map((b) => (rij.get(b) ?? 0) + 1);
    const kinderloos = (onder.get(g)?.size ?? 0) === 0;
    if (kinderloos && ouders.length > 0) {
      rij.set(g, Math.max(...ouders));
    }
  }
  return lijnUit(familie, groep, rij, onder);
}

function partnergroepen(familie: Familie): Map<string, string> {
  const groep = new Map(familie.personen.map((p) => [p.id, p.id]));
  for (const unie of familie.unies) {
    const hoofden = unie.partners.map((p) => groep.get(p) ?? p).sort();
    for (const [persoon, hoofd] of groep) {
      if (hoofden.includes(hoofd)) {
        groep.set(persoon, hoofden[0] ?? hoofd);
      }
    }
  }
  return groep;
}

interface Banden {
  readonly onder: Map<string, Set<string>>;
  readonly boven: Map<string, Set<string>>;
}

function banden(familie: Familie, groep: ReadonlyMap<string, string>): Banden {
  const onder = new Map<string, Set<string>>();
  const boven = new Map<string, Set<string>>();
  for (const unie of familie.unies) {
    const ouder = groep.get(unie.partners[0] ?? '');
    for (const kind of [...unie.kinderen, ...unie.ookKinderen]) {
      const lager = groep.get(kind);
      if (ouder !== undefined && lager !== undefined && lager !== ouder && !bereikt(onder, lager, ouder)) {
        onder.set(ouder, (onder.get(ouder) ?? new Set()).add(lager));
        boven.set(lager, (boven.get(lager) ?? new Set()).add(ouder));
      }
    }
  }
  return { onder, boven };
}

/** A partner who is also a descendant would make a loop; the tie that closes it is left out of the rows. */
function bereikt(onder: ReadonlyMap<string, ReadonlySet<string>>, van: string, doel: string): boolean {
  const gezien = new Set([van]);
  const open = [van];
  for (let nu = open.pop(); nu !== undefined; nu = open.pop()) {
    if (nu === doel) {
      return true;
    }
    for (const verder of onder.get(nu) ?? []) {
      if (!gezien.has(verder)) {
        gezien.add(verder);
        open.push(verder);
      }
    }
  }
  return false;
}

function topologisch(groepen: readonly string[], onder: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const uit: string[] = [];
  const gezien = new Set<string>();
  const bezoek = (g: string): void => {
    if (!gezien.has(g)) {
      gezien.add(g);
      [...(onder.get(g) ?? [])].sort().forEach(bezoek);
      uit.push(g);
    }
  };
  groepen.forEach(bezoek);
  return uit.reverse();
}

/** Families that are not tied to each other stand beside each other by age. */
function lijnUit(
  familie: Familie,
  groep: ReadonlyMap<string, string>,
  rij: ReadonlyMap<string, number>,
  onder: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const deel = delen([...new Set(groep.values())], onder);
  const van = (id: string): number => rij.get(groep.get(id) ?? '') ?? 0;
  const deelVan = (id: string): string => deel.get(groep.get(id) ?? '') ?? '';
  const anker = familie.anker;
  const ankerjaar = anker === null ? null : (familie.persoon.get(anker)?.geboren?.jaar ?? null);
  const verschuiving = new Map<string, number>();
  for (const persoon of familie.personen) {
    if (anker !== null && !verschuiving.has(deelVan(persoon.id))) {
      const genoten = familie.personen.filter((p) => deelVan(p.id) === deelVan(persoon.id));
      const maat = genoten.find((p) => p.id === anker) ?? genoten.find((p) => p.geboren !== null) ?? persoon;
      const jaar = maat.geboren?.jaar ?? null;
      const gewenst =
        maat.id === anker || ankerjaar === null || jaar === null ? 0 : Math.round((jaar - ankerjaar) / GENERATIE_JAREN);
      verschuiving.set(deelVan(persoon.id), gewenst - van(maat.id));
    }
  }
  return new Map(familie.personen.map((p) => [p.id, van(p.id) + (verschuiving.get(deelVan(p.id)) ?? 0)]));
}

function delen(groepen: readonly string[], onder: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const buren = new Map<string, Set<string>>(groepen.map((g) => [g, new Set()]));
  for (const [g, lager] of onder) {
    for (const l of lager) {
      buren.get(g)?.add(l);
      buren.get(l)?.add(g);
    }
  }
  const deel = new Map<string, string>();
  for (const begin of [...groepen].sort()) {
    const open = deel.has(begin) ? [] : [begin];
    for (let nu = open.pop(); nu !== undefined; nu = open.pop()) {
      if (!deel.has(nu)) {
        deel.set(nu, begin);
        open.push(...(buren.get(nu) ?? []));
      }
    }
  }
  return deel;
}
