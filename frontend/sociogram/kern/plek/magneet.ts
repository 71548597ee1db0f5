import type { Cirkel } from '../beeld/cirkel.js';
import { afstand, type Punt } from '../grond/meetkunde.js';

/** Shows with what something lines up: a line through centres, or one of two equal gaps. */
export interface Hulplijn {
  readonly van: Punt;
  readonly tot: Punt;
  readonly soort: 'midden' | 'gelijk';
}

export interface Gevangen {
  readonly naar: ReadonlyMap<string, Punt>;
  readonly lijnen: readonly Hulplijn[];
}

type As = 0 | 1;

interface Vangst {
  readonly over: number;
  /** The pair between or beside which the gaps are equal; null when it is a centre that was met. */
  readonly paar: readonly [Punt, Punt] | null;
}

/** Symbols closer than this lie on each other: no gap to copy. */
const KLEINSTE_GAT = 44;
const ZELFDE = 0.5;

/**
 * Pulls what is dragged to the height or the column of somebody near, or to a gap equal to that between two neighbours.
 * The dragged ones move as one; nobody goes further than `marge` along either side.
 *
 * @param assen along which sides it may be pulled; in the genogram only x is somebody's own
 */
export function vangOpLijn(
  naar: ReadonlyMap<string, Punt>,
  anderen: readonly Punt[],
  marge: number,
  assen: readonly As[] = [0, 1],
): Gevangen {
  const slepend = [...naar.values()];
  const over: [number, number] = [0, 0];
  const paren: [Vangst['paar'], Vangst['paar']] = [null, null];
  const middens = ([0, 1] as const).map((as) => (assen.includes(as) ? middenOp(slepend, anderen, as, marge) : null));
  for (const as of assen) {
    const dwars: As = as === 0 ? 1 : 0;
    const gat = slepend.length === 1 ? gatOp(slepend[0] as Punt, anderen, as, marge, middens[dwars]?.over ?? 0) : null;
    const beste = dichtst([middens[as] ?? null, gat]);
    over[as] = beste?.over ?? 0;
    paren[as] = beste?.paar ?? null;
  }
  const gevangen = new Map([...naar].map(([id, [x, y]]) => [id, [x + over[0], y + over[1]] as const]));
  const lijnen = assen.flatMap((as) => hulplijnen([...gevangen.values()], anderen, as, paren[as]));
  return { naar: gevangen, lijnen };
}

const dichtst = (vangsten: readonly (Vangst | null)[]): Vangst | null =>
  vangsten.reduce(
    (beste, een) => (een !== null && (beste === null || Math.abs(een.over) < Math.abs(beste.over)) ? een : beste),
    null,
  );

function middenOp(slepend: readonly Punt[], anderen: readonly Punt[], as: As, marge: number): Vangst | null {
  const over = slepend
    .flatMap((punt) => anderen.map((ander) => ander[as] - punt[as]))
    .filter((d) => Math.abs(d) <= marge);
  return dichtst(over.map((d) => ({ over: d, paar: null })));
}

/** Between two neighbours in the same row, or as far beyond one of them as the other is before it. */
function gatOp(punt: Punt, anderen: readonly Punt[], as: As, marge: number, dwarsOver: number): Vangst | null {
  const dwars: As = as === 0 ? 1 : 0;
  const rij = anderen
    .filter((ander) => Math.abs(ander[dwars] - punt[dwars] - dwarsOver) < ZELFDE)
    .sort((a, b) => a[as] - b[as]);
  const vangsten = rij.slice(1).flatMap((rechts, i) => {
    const links = rij[i] as Punt;
    const gat = rechts[as] - links[as];
    const plekken = [
      ...(gat >= 2 * KLEINSTE_GAT ? [(links[as] + rechts[as]) / 2] : []),
      ...(gat >= KLEINSTE_GAT ? [rechts[as] + gat, links[as] - gat] : []),
    ];
    return plekken.map((plek) => ({ over: plek - punt[as], paar: [links, rechts] as const }));
  });
  return dichtst(vangsten.filter((een) => Math.abs(een.over) <= marge));
}

function hulplijnen(
  slepend: readonly Punt[],
  anderen: readonly Punt[],
  as: As,
  paar: Vangst['paar'],
): readonly Hulplijn[] {
  const punt = slepend[0];
  if (paar !== null && punt !== undefined) {
    const rij = [...paar, punt].sort((a, b) => a[as] - b[as]);
    return rij.slice(1).map((tot, i) => ({ van: rij[i] as Punt, tot, soort: 'gelijk' as const }));
  }
  const dwars: As = as === 0 ? 1 : 0;
  return slepend.flatMap((hier) => {
    const opLijn = anderen.filter((ander) => Math.abs(ander[as] - hier[as]) < 1e-6);
    const einden = [hier, ...opLijn].sort((a, b) => a[dwars] - b[dwars]);
    return opLijn.length === 0
      ? []
      : [{ van: einden[0] as Punt, tot: einden.at(-1) as Punt, soort: 'midden' as const }];
  });
}

/**
 * Keeps a symbol clear of the border between two rings, on the side where it is: what is seen is what is stored. Outside
 * the last ring there is no other.
 */
export function vangInRing(
  c: Cirkel,
  punt: Punt,
  marge: number,
): { readonly punt: Punt; readonly straal: number | null } {
  const straal = afstand(punt, [0, 0]);
  const rand = c.ringen.slice(0, -1).find((ring) => Math.abs(straal - ring.straal) < marge);
  if (rand === undefined || straal === 0) {
    return { punt, straal: null };
  }
  const naar = straal <= rand.straal ? rand.straal - marge : rand.straal + marge;
  return { punt: [(punt[0] / straal) * naar, (punt[1] / straal) * naar], straal: rand.straal };
}
