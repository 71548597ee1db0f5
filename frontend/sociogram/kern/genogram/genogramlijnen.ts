import { balkhoogten, type Balk } from './balken.js';
import type { Unie } from './familie.js';
import type { Genogram } from './genogrammodel.js';
import type { Punt } from '../grond/meetkunde.js';
import { HALF, px, py, unielijnen, type Unielijn } from './unielijnen.js';

export interface Kindlijn {
  readonly unie: Unie;
  readonly kind: string;
  readonly punten: readonly Punt[];
}

export interface Gezinslijn {
  readonly unie: Unie;
  /** From the couple down to the bar, and the bar itself. */
  readonly stam: readonly Punt[];
  readonly balk: readonly Punt[];
  readonly kinderen: readonly Kindlijn[];
  /** Bars between identical twins. */
  readonly meerlingen: readonly (readonly Punt[])[];
}

export interface Structuur {
  readonly unies: readonly Unielijn[];
  readonly gezinnen: readonly Gezinslijn[];
}

type Meerlingen = (id: string) => { readonly groep: string; readonly eeneiig: boolean } | null;

const BALK = 52;
const VRIJ = 56;
/** Between the lines of one child's families. */
const NAAST = 8;
/** Children who hang almost under the middle get a straight line. */
export const NABIJ = 24;

export function structuur(g: Genogram, meerlingVan: Meerlingen): Structuur {
  const unies = unielijnen(g);
  const hangend = g.familie.unies
    .filter((unie) => unie.kinderen.length + unie.ookKinderen.length > 0)
    .map((unie) => hangOp(g, unie, unies, meerlingVan));
  const hoogte = balkhoogten(hangend);
  return { unies, gezinnen: hangend.map((een, i) => gezin(g, een, een.top - BALK + (hoogte[i] ?? 0), meerlingVan)) };
}

/** Where the children of a couple go, but for the height of their bar. */
interface Hangend extends Balk {
  readonly unie: Unie;
  readonly stam: readonly Punt[];
  /** Per child where it leaves the bar. */
  readonly bij: ReadonlyMap<string, number>;
}

function hangOp(g: Genogram, unie: Unie, unies: readonly Unielijn[], meerlingVan: Meerlingen): Hangend {
  const kinderen = [...unie.kinderen, ...unie.ookKinderen];
  const top = Math.min(...kinderen.map((k) => py(g, k)));
  const ankers = aanhechting(g, unie.kinderen.length > 0 ? unie.kinderen : kinderen, meerlingVan);
  const begin = stamBegin(g, unie, unies, ankers);
  const eind = vrijeKolom(g, begin, top, ankers);
  const bij = new Map(
    [...aanhechting(g, kinderen, meerlingVan)].map(([kind, x]) => [kind, x + naastElkaar(g, unie, kind, eind)]),
  );
  const knik: Punt[] =
    eind === begin[0]
      ? []
      : [
          [begin[0], py(g, unie.partners[0] ?? '') + 104],
          [eind, py(g, unie.partners[0] ?? '') + 104],
        ];
  return {
    unie,
    top,
    stam: [begin, ...knik],
    eind,
    bij,
    kinderen: [...bij.values()],
    links: Math.min(eind, ...bij.values()),
    rechts: Math.max(eind, ...bij.values()),
  };
}

function gezin(
  g: Genogram,
  { unie, stam, eind, bij, links, rechts }: Hangend,
  balk: number,
  meerlingVan: Meerlingen,
): Gezinslijn {
  const lijnen = [...bij].map(([kind, x]): Kindlijn => ({
    unie,
    kind,
    punten: [
      [x, balk],
      [px(g, kind) + naastElkaar(g, unie, kind, eind), py(g, kind) - HALF],
    ],
  }));
  return {
    unie,
    stam: [...stam, [eind, balk]],
    balk:
      links === rechts
        ? []
        : [
            [links, balk],
            [rechts, balk],
          ],
    kinderen: lijnen,
    meerlingen: meerlingbalken(lijnen, meerlingVan),
  };
}

/** Of a child of several families each line stands beside the first, at the side it comes from. */
function naastElkaar(g: Genogram, unie: Unie, kind: string, vanaf: number): number {
  const nr = g.familie.afkomst.get(kind)?.findIndex((een) => een.unie === unie.id) ?? 0;
  return nr <= 0 ? 0 : Math.sign(vanaf - px(g, kind) || 1) * NAAST * Math.min(nr, 2);
}

/** Twins leave the bar at one point. */
function aanhechting(g: Genogram, kinderen: readonly string[], meerlingVan: Meerlingen): ReadonlyMap<string, number> {
  return new Map(
    kinderen.map((kind) => {
      const groep = meerlingVan(kind)?.groep;
      const samen = groep === undefined ? [kind] : kinderen.filter((ander) => meerlingVan(ander)?.groep === groep);
      const xs = samen.map((ander) => px(g, ander));
      return [kind, (Math.min(...xs) + Math.max(...xs)) / 2];
    }),
  );
}

/** Where the children leave their couple: the middle, or aside when a lower union line runs below the middle. */
function stamBegin(g: Genogram, unie: Unie, unies: readonly Unielijn[], ankers: ReadonlyMap<string, number>): Punt {
  const eigen = unies.find((lijn) => lijn.unie === unie);
  const [, hoekL, hoekR] = eigen?.punten ?? [];
  if (eigen === undefined || hoekL === undefined || hoekR === undefined) {
    const ouder = unie.partners[0] ?? '';
    return [px(g, ouder) + naastPaar(g, ouder, unies), py(g, ouder) + HALF];
  }
  const y = hoekL[1];
  const lager = unies
    .filter(
      (lijn) =>
        lijn !== eigen &&
        (lijn.punten[1]?.[1] ?? 0) > y &&
        (lijn.punten[0]?.[1] ?? 0) < y &&
        lijn.punten[0]?.[1] === eigen.punten[0]?.[1],
    )
    .map((lijn) => [lijn.punten[1]?.[0] ?? 0, lijn.punten[2]?.[0] ?? 0] as const)
    .filter(([l, r]) => l - 10 < hoekR[0] && r + 10 > hoekL[0]);
  const grenzen = [hoekL[0], hoekR[0], ...lager.flat()]
    .filter((x) => x >= hoekL[0] && x <= hoekR[0])
    .sort((a, b) => a - b);
  const midden = (hoekL[0] + hoekR[0]) / 2;
  const kandidaten = [midden, ...grenzen.slice(1).map((x, i) => (x + (grenzen[i] ?? x)) / 2)];
  const doel = [...ankers.values()];
  const wens = (Math.min(...doel) + Math.max(...doel)) / 2;
  if (lager.length === 0 && Math.abs(wens - midden) <= NABIJ) {
    return [wens, y];
  }
  const last = (x: number): number =>
    lager.filter(([l, r]) => l - 10 < x && x < r + 10).length * 1000 + Math.abs(x - midden) + Math.abs(x - wens) / 10;
  return [kandidaten.reduce((beste, x) => (last(x) < last(beste) ? x : beste)), y];
}

/** A parent alone, who is one of a couple too, has two lines below the symbol: this one at the free side. */
function naastPaar(g: Genogram, ouder: string, unies: readonly Unielijn[]): number {
  const kanten = new Set(
    unies
      .filter(({ unie }) => unie.partners.includes(ouder))
      .map(({ unie }) => Math.sign(px(g, unie.partners.find((p) => p !== ouder) ?? '') - px(g, ouder))),
  );
  return kanten.size === 1 ? -12 * ([...kanten][0] ?? 0) : 0;
}

/** A line that passes a row in between goes through the nearest gap there. */
function vrijeKolom(g: Genogram, [x, y]: Punt, top: number, ankers: ReadonlyMap<string, number>): number {
  const ertussen = g.rijen.filter((rij) => rij.y > y && rij.y < top - 1);
  const bezet = ertussen.flatMap((rij) => rij.ids.map((id) => px(g, id)));
  if (bezet.length === 0 || bezet.every((b) => Math.abs(b - x) >= VRIJ)) {
    return x;
  }
  const doel = [...ankers.values()][0] ?? x;
  const kandidaten = bezet.flatMap((b) => [b - 60, b + 60]).filter((k) => bezet.every((b) => Math.abs(b - k) >= VRIJ));
  return kandidaten.reduce(
    (beste, k) => (Math.abs(k - x) + Math.abs(k - doel) < Math.abs(beste - x) + Math.abs(beste - doel) ? k : beste),
    kandidaten[0] ?? x,
  );
}

function meerlingbalken(lijnen: readonly Kindlijn[], meerlingVan: Meerlingen): readonly (readonly Punt[])[] {
  const groepen = new Set(
    lijnen
      .map((l) => meerlingVan(l.kind))
      .filter((m) => m?.eeneiig === true)
      .map((m) => m?.groep),
  );
  return [...groepen].flatMap((groep) => {
    const eigen = lijnen.filter((l) => meerlingVan(l.kind)?.groep === groep);
    const halverwege = eigen.map((l): Punt => tussen(l.punten[0], l.punten[1], 0.45));
    const [eerste, laatste] = [halverwege[0], halverwege.at(-1)];
    return eigen.length < 2 || eerste === undefined || laatste === undefined ? [] : [[eerste, laatste]];
  });
}

const tussen = (a: Punt = [0, 0], b: Punt = [0, 0], t = 0.5): Punt => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];
