import { ring, vak } from '../grond/beeldvragen.js';
import { sectorhoek } from './cirkel.js';
import { SECTOREN } from '../grond/gegevens.js';
import type { Beeld, Knoop } from '../grond/lezen.js';
import type { Doos, Punt } from '../grond/meetkunde.js';

/** Symbol with two lines of label below; a member carries its name inside. */
export const sociogramdoos = (knoop: Pick<Knoop, 'lid'>, [x, y]: Punt): Doos =>
  knoop.lid ? { x: x - 44, y: y - 42, b: 88, h: 84 } : { x: x - 46, y: y - 28, b: 92, h: 96 };

/** One knoop while it is being arranged; the only thing here that changes. */
export interface Stip {
  readonly id: string;
  readonly lid: boolean;
  readonly vast: boolean;
  readonly ring: number | null;
  readonly sector: number;
  x: number;
  y: number;
}

export interface Schikveld {
  readonly stippen: readonly Stip[];
  /** Each pair of tied knopen once, by number. */
  readonly paren: readonly (readonly [number, number])[];
  /** The other ends per number. */
  readonly buren: readonly (readonly number[])[];
}

export function maakVeld(
  beeld: Beeld,
  nu: ReadonlyMap<string, Punt>,
  ego: string | null,
  wie: ReadonlySet<string>,
): Schikveld {
  const stippen = beeld.knopen.map((knoop): Stip => {
    const [x, y] = nu.get(knoop.id) ?? [0, 0];
    const eigen = ego === null || knoop.lid ? null : ego;
    return {
      id: knoop.id,
      lid: knoop.lid,
      vast: !wie.has(knoop.id),
      ring: eigen === null ? null : ring(knoop, eigen),
      sector: eigen === null ? -1 : SECTOREN.findIndex((s) => s.code === vak(knoop, eigen).sector),
      x,
      y,
    };
  });
  const nummer = new Map(stippen.map((stip, i) => [stip.id, i]));
  const paren = parenVan(beeld).map(([a, b]) => [nummer.get(a) ?? 0, nummer.get(b) ?? 0] as const);
  const buren = stippen.map((_, i) => paren.filter(([a, b]) => a === i || b === i).map(([a, b]) => (a === i ? b : a)));
  return { stippen, paren, buren };
}

/** Each pair of tied knopen once, in a fixed order. */
export function parenVan(beeld: Beeld): readonly (readonly [string, string])[] {
  const sleutels = new Set(beeld.lijnen.map((lijn) => [lijn.van, lijn.naar].sort().join(' ')));
  return [...sleutels].sort().map((sleutel) => sleutel.split(' ') as [string, string]);
}

const SPELING = (20 * Math.PI) / 180;

/** Members stay in the middle; a ring is a distance to it (140 r ± 60), a sector a direction (± 20°). */
export function houVast(stip: Stip, x: number, y: number): Punt {
  const ver = Math.hypot(x, y) || 1;
  if (stip.lid) {
    const binnen = Math.min(1, 110 / ver);
    return [x * binnen, y * binnen];
  }
  if (stip.ring === null) {
    return [x, y];
  }
  const straal = Math.max(140 * stip.ring - 60, Math.min(140 * stip.ring + 60, ver));
  const hoek = Math.atan2(y, x);
  if (stip.sector < 0) {
    return [Math.cos(hoek) * straal, Math.sin(hoek) * straal];
  }
  const af = ((hoek - sectorhoek(stip.sector) + 5 * Math.PI) % (2 * Math.PI)) - Math.PI;
  const grens = Math.PI / SECTOREN.length + SPELING;
  const goed = sectorhoek(stip.sector) + Math.max(-grens, Math.min(grens, af));
  return [Math.cos(goed) * straal, Math.sin(goed) * straal];
}
