import { rang } from '../grond/datum.js';
import type { Familie, Unie } from './familie.js';
import type { Knoop } from '../grond/lezen.js';

/** Brothers and sisters with their partners between them: their order inside is fixed, only blocks change places. */
export interface Blok {
  readonly id: string;
  readonly rij: number;
  readonly leden: readonly string[];
}

export function maakBlokken(familie: Familie, rij: ReadonlyMap<string, number>): readonly Blok[] {
  const geplaatst = new Set<string>();
  const metOuders = (id: string): boolean => ouderunie(familie, rij, id) !== null;
  const blok = (hoofden: readonly string[]): Blok => {
    const leden = hoofden.flatMap((hoofd) => rond(familie, rij, hoofd, geplaatst, metOuders));
    return { id: [...leden].sort()[0] ?? '', rij: rij.get(hoofden[0] ?? '') ?? 0, leden };
  };
  const uit: Blok[] = [];
  for (const unie of familie.unies) {
    const perRij = new Map<number, string[]>();
    for (const kind of unie.kinderen.filter((k) => ouderunie(familie, rij, k) === unie.id)) {
      perRij.set(rij.get(kind) ?? 0, [...(perRij.get(rij.get(kind) ?? 0) ?? []), kind]);
    }
    perRij.forEach((kinderen) => kinderen.forEach((kind) => geplaatst.add(kind)));
    uit.push(...[...perRij.values()].map(blok));
  }
  const aantal = (p: Knoop): number => familie.uniesVan.get(p.id)?.length ?? 0;
  const los = familie.personen
    .filter((p) => !metOuders(p.id))
    .sort((a, b) => aantal(b) - aantal(a) || (a.id < b.id ? -1 : 1));
  for (const persoon of los) {
    if (!geplaatst.has(persoon.id)) {
      geplaatst.add(persoon.id);
      uit.push(blok([persoon.id]));
    }
  }
  return uit.filter((b) => b.leden.length > 0);
}

/** The union above somebody, if its row really is above. */
function ouderunie(familie: Familie, rij: ReadonlyMap<string, number>, id: string): string | null {
  const herkomst = familie.herkomst.get(id);
  const unie = familie.unie.get(herkomst ?? '');
  const boven = rij.get(unie?.partners[0] ?? '');
  return unie !== undefined && boven !== undefined && boven < (rij.get(id) ?? 0) ? unie.id : null;
}

function rond(
  familie: Familie,
  rij: ReadonlyMap<string, number>,
  hoofd: string,
  geplaatst: Set<string>,
  metOuders: (id: string) => boolean,
): readonly string[] {
  const links: string[] = [];
  const rechts: string[] = [];
  let linksBezet = 0;
  let rechtsBezet = 0;
  (familie.uniesVan.get(hoofd) ?? []).forEach((unie, nr) => {
    const partner = unie.partners.find((p) => p !== hoofd);
    if (partner === undefined || rij.get(partner) !== rij.get(hoofd)) {
      return;
    }
    const naarRechts =
      linksBezet === rechtsBezet ? partnerRechts(familie, hoofd, partner, nr) : rechtsBezet < linksBezet;
    if (naarRechts) {
      rechtsBezet += 1;
    } else {
      linksBezet += 1;
    }
    if (!geplaatst.has(partner) && !metOuders(partner)) {
      geplaatst.add(partner);
      const buiten = naarBuiten(familie, rij, partner, geplaatst, metOuders);
      if (naarRechts) {
        rechts.push(partner, ...buiten);
      } else {
        links.unshift(...[partner, ...buiten].reverse());
      }
    }
  });
  return [...links, hoofd, ...rechts];
}

/** Other partners of somebody who already stands at one side of another go further out at that side. */
function naarBuiten(
  familie: Familie,
  rij: ReadonlyMap<string, number>,
  van: string,
  geplaatst: Set<string>,
  metOuders: (id: string) => boolean,
): readonly string[] {
  return (familie.uniesVan.get(van) ?? []).flatMap((unie: Unie) => {
    const partner = unie.partners.find((p) => p !== van);
    if (partner === undefined || geplaatst.has(partner) || metOuders(partner) || rij.get(partner) !== rij.get(van)) {
      return [];
    }
    geplaatst.add(partner);
    return [partner, ...naarBuiten(familie, rij, partner, geplaatst, metOuders)];
  });
}

/** Man left, woman right; of the same or an unknown sex the older one left. */
function partnerRechts(familie: Familie, hoofd: string, partner: string, nr: number): boolean {
  const a = familie.persoon.get(hoofd);
  const b = familie.persoon.get(partner);
  const verschillend =
    (a?.geslacht === 'man' && b?.geslacht === 'vrouw') || (a?.geslacht === 'vrouw' && b?.geslacht === 'man');
  if (nr > 0) {
    return true;
  }
  if (verschillend) {
    return a?.geslacht === 'man';
  }
  const oudA = a?.geboren === null || a === undefined ? null : rang(a.geboren);
  const oudB = b?.geboren === null || b === undefined ? null : rang(b.geboren);
  return oudA !== null && oudB !== null && oudA !== oudB ? oudA < oudB : hoofd < partner;
}
