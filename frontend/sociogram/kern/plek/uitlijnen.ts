import type { Punt } from '../grond/meetkunde.js';

export type Uitlijning = 'rij' | 'kolom' | 'verdeel';

/** So far apart two labels never touch. */
const PLAATS = 96;

/**
 * Puts some on one height, in one column, or at equal distances along the side on which they lie most apart. Their order
 * stays, and on a line nobody ends up on top of another.
 */
export function lijnUit(plaatsen: ReadonlyMap<string, Punt>, hoe: Uitlijning): ReadonlyMap<string, Punt> {
  const wie = [...plaatsen];
  if (wie.length < (hoe === 'verdeel' ? 3 : 2)) {
    return plaatsen;
  }
  if (hoe === 'verdeel') {
    return verdeel(wie, breedte(wie, 0) >= breedte(wie, 1) ? 0 : 1);
  }
  const [langs, dwars] = hoe === 'rij' ? ([0, 1] as const) : ([1, 0] as const);
  const op = gemiddeld(wie.map(([, punt]) => punt[dwars]));
  const gesorteerd = [...wie].sort((a, b) => a[1][langs] - b[1][langs]);
  const ruim: number[] = [];
  for (const [, punt] of gesorteerd) {
    ruim.push(Math.max(punt[langs], (ruim.at(-1) ?? -Infinity) + PLAATS));
  }
  const terug = gemiddeld(ruim) - gemiddeld(gesorteerd.map(([, punt]) => punt[langs]));
  return new Map(gesorteerd.map(([id], i) => [id, zet(langs, (ruim[i] ?? 0) - terug, op)]));
}

function verdeel(wie: readonly (readonly [string, Punt])[], as: 0 | 1): ReadonlyMap<string, Punt> {
  const gesorteerd = [...wie].sort((a, b) => a[1][as] - b[1][as]);
  const begin = gesorteerd[0]?.[1][as] ?? 0;
  const stap = breedte(wie, as) / (gesorteerd.length - 1);
  return new Map(gesorteerd.map(([id, punt], i) => [id, zet(as, begin + i * stap, punt[as === 0 ? 1 : 0])]));
}

const breedte = (wie: readonly (readonly [string, Punt])[], as: 0 | 1): number => {
  const waarden = wie.map(([, punt]) => punt[as]);
  return Math.max(...waarden) - Math.min(...waarden);
};

const gemiddeld = (waarden: readonly number[]): number =>
  waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;

const zet = (langs: 0 | 1, a: number, b: number): Punt => (langs === 0 ? [a, b] : [b, a]);
