import type { Unie } from './familie.js';
import type { Genogram } from './genogram.js';
import type { Punt } from './meetkunde.js';

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

/** One lane per union where they meet: what lies inside another goes above it, else the earlier one. */
function banen(g: Genogram, paren: readonly Unie[]): ReadonlyMap<string, number> {
  const baan = new Map(paren.map((unie) => [unie.id, 0]));
  const botsend = paren.flatMap((a, i) => paren.slice(i + 1).flatMap((b) => (raakt(g, a, b) ? [eerst(g, a, b)] : [])));
  for (let ronde = 0, anders = true; anders && ronde < paren.length; ronde += 1) {
    anders = false;
    for (const [boven, onder] of botsend) {
      const nodig = (baan.get(boven.id) ?? 0) + 1;
      if ((baan.get(onder.id) ?? 0) < nodig) {
        baan.set(onder.id, nodig);
        anders = true;
      }
    }
  }
  return baan;
}

function raakt(g: Genogram, a: Unie, b: Unie): boolean {
  const [[a1, a2], [b1, b2]] = [spanne(g, a), spanne(g, b)];
  return py(g, a.partners[0] ?? '') === py(g, b.partners[0] ?? '') && a1 <= b2 && b1 <= a2;
}

function eerst(g: Genogram, a: Unie, b: Unie): readonly [Unie, Unie] {
  const [[a1, a2], [b1, b2]] = [spanne(g, a), spanne(g, b)];
  const aBinnen = a1 >= b1 && a2 <= b2;
  const bBinnen = b1 >= a1 && b2 <= a2;
  return aBinnen === bBinnen ? [a, b] : aBinnen ? [a, b] : [b, a];
}

function unielijn(g: Genogram, unie: Unie, paren: readonly Unie[], baan: ReadonlyMap<string, number>): Unielijn {
  const [a = '', b = ''] = unie.partners;
  const [links, rechts] = px(g, a) <= px(g, b) ? [a, b] : [b, a];
  const y = py(g, a);
  const nr = baan.get(unie.id) ?? 0;
  const diepste = Math.max(1, ...paren.filter((p) => py(g, p.partners[0] ?? '') === y).map((p) => baan.get(p.id) ?? 0));
  const laag = y + EERSTE_BAAN + nr * Math.min(BAANHOOGTE, (BANEN_TOT - EERSTE_BAAN) / diepste);
  const xl = aanzet(g, links, unie, paren, 1);
  const xr = aanzet(g, rechts, unie, paren, -1);
  return { unie, baan: nr, punten: [[xl, y + HALF], [xl, laag], [xr, laag], [xr, y + HALF]] };
}

/** Several unions leave at different places of a symbol: the nearest partner outermost, so that they never cross there. */
function aanzet(g: Genogram, persoon: string, unie: Unie, paren: readonly Unie[], kant: 1 | -1): number {
  const x = px(g, persoon);
  const eigen = paren.filter((p) => p.partners.includes(persoon));
  if (eigen.length <= 1) {
    return x;
  }
  const afstand = (p: Unie): number => Math.abs(px(g, p.partners.find((q) => q !== persoon) ?? '') - x);
  const dezeKant = eigen
    .filter((p) => Math.sign(px(g, p.partners.find((q) => q !== persoon) ?? '') - x) === kant)
    .sort((p, q) => afstand(p) - afstand(q));
  return x + kant * KANT * (1 - dezeKant.indexOf(unie) / dezeKant.length);
}
