// What the map knows without a screen: who is shown, where everybody stands, and the shortest way between two.

export interface Mens {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly organisatie: string;
  readonly soort: string;
  readonly wijk: string;
}

export interface Lijn {
  readonly van: number;
  readonly naar: number;
  readonly zeker: boolean;
}

export interface Netwerk {
  readonly mensen: readonly Mens[];
  readonly lijnen: readonly Lijn[];
  /** For each person the numbers of their lines. */
  readonly buren: readonly (readonly number[])[];
}

export type Groepering = 'soort' | 'wijk';

export interface Plek {
  readonly x: number;
  readonly y: number;
}

export interface Groep {
  readonly naam: string;
  readonly midden: Plek;
  readonly straal: number;
  readonly leden: readonly number[];
}

export interface Indeling {
  readonly plekken: readonly Plek[];
  readonly groepen: readonly Groep[];
}

export function netwerk(mensen: readonly Mens[], lijnen: readonly Lijn[]): Netwerk {
  const buren: number[][] = mensen.map(() => []);
  lijnen.forEach((lijn, nr) => {
    buren[lijn.van]?.push(nr);
    buren[lijn.naar]?.push(nr);
  });
  return { mensen, lijnen, buren };
}

export function anderEinde(lijn: Lijn, mens: number): number {
  return lijn.van === mens ? lijn.naar : lijn.van;
}

/** How far everybody is from this person over the lines, up to so many steps; who is further is not in it. */
export function afstanden(net: Netwerk, vanaf: number, hoogstens: number, alleenZeker = false): Map<number, number> {
  const ver = new Map([[vanaf, 0]]);
  let rand = [vanaf];
  for (let graad = 1; graad <= hoogstens && rand.length > 0; graad++) {
    const volgende: number[] = [];
    for (const mens of rand) {
      for (const nr of net.buren[mens] ?? []) {
        const lijn = net.lijnen[nr]!;
        const ander = anderEinde(lijn, mens);
        if ((lijn.zeker || !alleenZeker) && !ver.has(ander)) {
          ver.set(ander, graad);
          volgende.push(ander);
        }
      }
    }
    rand = volgende;
  }
  return ver;
}

/**
 * The numbers of the lines of the shortest way; among equally short ones that with the fewest unconfirmed lines.
 * Null when there is none.
 */
export function kortstePad(net: Netwerk, van: number, naar: number): number[] | null {
  const ver = afstanden(net, van, net.mensen.length);
  if (!ver.has(naar)) {
    return null;
  }
  const volgorde = [...ver.keys()].sort((a, b) => ver.get(a)! - ver.get(b)!);
  const onzeker = new Map([[van, 0]]);
  const via = new Map<number, number>();
  for (const mens of volgorde) {
    for (const nr of net.buren[mens] ?? []) {
      const lijn = net.lijnen[nr]!;
      const ander = anderEinde(lijn, mens);
      const prijs = (onzeker.get(mens) ?? 0) + (lijn.zeker ? 0 : 1);
      if (ver.get(ander) === ver.get(mens)! + 1 && prijs < (onzeker.get(ander) ?? Infinity)) {
        onzeker.set(ander, prijs);
        via.set(ander, nr);
      }
    }
  }
  const pad: number[] = [];
  for (let hier = naar; hier !== van;) {
    const nr = via.get(hier)!;
    pad.unshift(nr);
    hier = anderEinde(net.lijnen[nr]!, hier);
  }
  return pad;
}

const GULDEN_HOEK = Math.PI * (3 - Math.sqrt(5));
const TUSSEN_MENSEN = 1;
const TUSSEN_GROEPEN = 4;

/** The place of the so-many-th on a sunflower: everybody as far from the next, the first in the middle. */
function zonnebloem(nr: number, afstand: number): Plek {
  const straal = afstand * Math.sqrt(nr + 0.5);
  return { x: straal * Math.cos(nr * GULDEN_HOEK), y: straal * Math.sin(nr * GULDEN_HOEK) };
}

/**
 * Everybody in the circle of their group, who has most lines in the middle; the largest group in the middle of the map.
 * The same network always gives the same map, so that people learn where to look.
 */
export function indeling(net: Netwerk, op: Groepering): Indeling {
  const leden = new Map<string, number[]>();
  net.mensen.forEach((mens, nr) => {
    const naam = mens[op] || 'Niet bekend';
    leden.set(naam, [...(leden.get(naam) ?? []), nr]);
  });
  const plekken: Plek[] = net.mensen.map(() => ({ x: 0, y: 0 }));
  const groepen: Groep[] = [];
  const opGrootte = [...leden].sort(([a, as], [b, bs]) => bs.length - as.length || a.localeCompare(b, 'nl'));
  for (const [naam, wie] of opGrootte) {
    const straal = TUSSEN_MENSEN * Math.sqrt(wie.length) + TUSSEN_GROEPEN / 2;
    const midden = vrijePlek(groepen, straal);
    const meesteEerst = [...wie].sort((a, b) => net.buren[b]!.length - net.buren[a]!.length || a - b);
    meesteEerst.forEach((mens, nr) => {
      const plek = zonnebloem(nr, TUSSEN_MENSEN);
      plekken[mens] = { x: midden.x + plek.x, y: midden.y + plek.y };
    });
    groepen.push({ naam, midden, straal, leden: meesteEerst });
  }
  return { plekken, groepen };
}

/** The first place along a widening spiral where a circle of this size touches no other. */
function vrijePlek(groepen: readonly Groep[], straal: number): Plek {
  for (let nr = 0; ; nr++) {
    const hoek = nr * 0.15;
    const plek = { x: hoek * 0.9 * Math.cos(hoek), y: hoek * 0.6 * Math.sin(hoek) };
    if (
      groepen.every((groep) => Math.hypot(groep.midden.x - plek.x, groep.midden.y - plek.y) >= groep.straal + straal)
    ) {
      return plek;
    }
  }
}

export interface Keuze {
  /** Only lines that are confirmed. */
  readonly alleenZeker: boolean;
  /** Around whom; null for everybody. */
  readonly om: number | null;
  readonly graden: number;
}

/** Who is shown, with how far from the middle they are; and the numbers of the lines between them. */
export function zichtbaar(net: Netwerk, keuze: Keuze): { mensen: Map<number, number>; lijnen: Set<number> } {
  const mensen =
    keuze.om === null
      ? new Map(net.mensen.map((_, nr) => [nr, 0] as const))
      : afstanden(net, keuze.om, keuze.graden, keuze.alleenZeker);
  const lijnen = new Set<number>();
  net.lijnen.forEach((lijn, nr) => {
    if ((lijn.zeker || !keuze.alleenZeker) && mensen.has(lijn.van) && mensen.has(lijn.naar)) {
      lijnen.add(nr);
    }
  });
  return { mensen, lijnen };
}

/** People whose name has all these letters in it, whatever their accents; those whose name begins so come first. */
export function zoek(net: Netwerk, getypt: string, meeste: number): number[] {
  const vouw = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const gezocht = vouw(getypt).trim();
  if (gezocht === '') {
    return [];
  }
  return net.mensen
    .map((mens, nr) => [vouw(mens.naam).indexOf(gezocht), nr] as const)
    .filter(([plek]) => plek >= 0)
    .sort(([a, an], [b, bn]) => a - b || an - bn)
    .slice(0, meeste)
    .map(([, nr]) => nr);
}
