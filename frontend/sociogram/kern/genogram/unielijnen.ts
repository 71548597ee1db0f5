import type { Unie } from './familie.js';
import type { Genogram } from './genogrammodel.js';
import type { Punt } from '../grond/meetkunde.js';

/** The lines that say who belongs to whom, as corners; how they are stroked is decided elsewhere. */
export interface Unielijn {
  readonly unie: Unie;
  /** U-shaped, from left partner to right; empty for a single parent. */
  readonly punten: readonly Punt[];
  readonly baan: number;
}

const EERSTE_BAAN = 78;
const BANEN_TOT = 100;
const BAANHOOGTE = 14;
const KANT = 14;
/** Half a symbol. */
export const HALF = 22;

export const px = (g: Genogram, id: string): number => g.plaats.get(id)?.[0] ?? 0;
export const py = (g: Genogram, id: string): number => g.plaats.get(id)?.[1] ?? 0;

/** The unions of two people on one row, each in its own lane where they meet. */
export function unielijnen(g: Genogram): readonly Unielijn[] {
  const paren = g.familie.unies.filter((unie) => unie.partners.length === 2 && zelfdeRij(g, unie));
  const baan = banen(g, paren);
  return paren.map((unie) => unielijn(g, unie, paren, baan));
}

const zelfdeRij = (g: Genogram, unie: Unie): boolean => new Set(unie.partners.map((p) => py(g, p))).size === 1;

function spanne(g: Genogram, unie: Unie): readonly [number, number] {
  const xs = unie.partners.map((p) => px(g, p));
  return [Math.min(...xs), Math.max(...xs)];
}

/**
 * One lane per union where they meet. A union with children that lies inside another goes below it, so that what hangs
 * from it never crosses the other; without children it goes above. Beside each other: the earlier one above.
 */
function banen(g: Genogram, paren: readonly Unie[]): ReadonlyMap<string, number> {
  const spannes = paren.map((unie) => ({ unie, y: py(g, unie.partners[0] ?? ''), spanne: spanne(g, unie) }));
  const boven = new Map(paren.map((unie) => [unie, new Set<Unie>()]));
  spannes.forEach((a, i) =>
    spannes
      .slice(i + 1)
      .filter((b) => raakt(a, b))
      .forEach((b) => {
        const [hoog, laag] = bovenaan(a, b) ? [a, b] : [b, a];
        boven.get(laag.unie)?.add(hoog.unie);
      }),
  );
  const baan = new Map<string, number>();
  const over = new Set(paren);
  while (over.size > 0) {
    const nu =
      [...over].find((unie) => [...(boven.get(unie) ?? [])].every((hoog) => !over.has(hoog))) ?? buitenste(g, over);
    const rakend = spannes.filter(
      (a) => baan.has(a.unie.id) && (boven.get(nu)?.has(a.unie) === true || boven.get(a.unie)?.has(nu) === true),
    );
    baan.set(nu.id, Math.max(-1, ...rakend.map((a) => baan.get(a.unie.id) ?? 0)) + 1);
    over.delete(nu);
  }
  return baan;
}

/** Where the wishes go round, the outermost goes first. */
function buitenste(g: Genogram, over: ReadonlySet<Unie>): Unie {
  return [...over].reduce((a, b) =>
    (spanne(g, b)[0] - spanne(g, a)[0] || spanne(g, a)[1] - spanne(g, b)[1]) < 0 ? b : a,
  );
}

interface Spanne {
  readonly unie: Unie;
  readonly y: number;
  readonly spanne: readonly [number, number];
}

const raakt = (a: Spanne, b: Spanne): boolean =>
  a.y === b.y && a.spanne[0] <= b.spanne[1] && b.spanne[0] <= a.spanne[1];

/** Whether the earlier of two that meet stands above the later. */
function bovenaan(a: Spanne, b: Spanne): boolean {
  const aBinnen = a.spanne[0] >= b.spanne[0] && a.spanne[1] <= b.spanne[1];
  const bBinnen = b.spanne[0] >= a.spanne[0] && b.spanne[1] <= a.spanne[1];
  return aBinnen === bBinnen ? true : aBinnen ? !heeftKinderen(a.unie) : heeftKinderen(b.unie);
}

const heeftKinderen = (unie: Unie): boolean => unie.kinderen.length + unie.ookKinderen.length > 0;

function unielijn(g: Genogram, unie: Unie, paren: readonly Unie[], baan: ReadonlyMap<string, number>): Unielijn {
  const [a = '', b = ''] = unie.partners;
  const [links, rechts] = px(g, a) <= px(g, b) ? [a, b] : [b, a];
  const y = py(g, a);
  const nr = baan.get(unie.id) ?? 0;
  const diepste = Math.max(1, ...paren.filter((p) => py(g, p.partners[0] ?? '') === y).map((p) => baan.get(p.id) ?? 0));
  const laag = y + EERSTE_BAAN + nr * Math.min(BAANHOOGTE, (BANEN_TOT - EERSTE_BAAN) / diepste);
  const xl = aanzet(g, links, unie, paren, baan, 1);
  const xr = aanzet(g, rechts, unie, paren, baan, -1);
  return {
    unie,
    baan: nr,
    punten: [
      [xl, y + HALF],
      [xl, laag],
      [xr, laag],
      [xr, y + HALF],
    ],
  };
}

/** Several unions leave at different places of a symbol: the highest lane outermost, so that they never cross there. */
function aanzet(
  g: Genogram,
  persoon: string,
  unie: Unie,
  paren: readonly Unie[],
  baan: ReadonlyMap<string, number>,
  kant: 1 | -1,
): number {
  const x = px(g, persoon);
  const eigen = paren.filter((p) => p.partners.includes(persoon));
  if (eigen.length <= 1) {
    return x;
  }
  const dezeKant = eigen
    .filter((p) => Math.sign(px(g, p.partners.find((q) => q !== persoon) ?? '') - x) === kant)
    .sort((p, q) => (baan.get(p.id) ?? 0) - (baan.get(q.id) ?? 0));
  return x + kant * KANT * (1 - dezeKant.indexOf(unie) / dezeKant.length);
}
