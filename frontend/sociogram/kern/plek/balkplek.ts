import { overlappen, raaktDoos, type Doos, type Punt } from '../grond/meetkunde.js';

/** What floats beside something on the canvas, in pixels of the screen. */
export interface Balkwens {
  /** How large it is. */
  readonly maat: { readonly b: number; readonly h: number };
  /** What it belongs to: never covered. */
  readonly bij: Doos;
  /** People, places, names and the ends of lines. */
  readonly mijdt: readonly Doos[];
  /** The line it belongs to, from corner to corner. */
  readonly lijn: readonly Punt[];
  /** Where it may stand. */
  readonly ruimte: Doos;
}

const LUCHT = 8;
const STAP = 24;
const VERSTE = 30;

/** The nearest place beside what it belongs to that covers nothing; else the one that covers least, and never that itself. */
export function balkplek(wens: Balkwens): Punt {
  let beste: { readonly plek: Punt; readonly last: number } | null = null;
  for (const [x, y] of plekken(wens)) {
    const plek: Punt = [
      klem(x, wens.ruimte.x, wens.ruimte.x + wens.ruimte.b - wens.maat.b),
      klem(y, wens.ruimte.y, wens.ruimte.y + wens.ruimte.h - wens.maat.h),
    ];
    const last = lasten(wens, { x: plek[0], y: plek[1], ...wens.maat });
    if (last === 0) {
      return plek;
    }
    beste = beste === null || last < beste.last ? { plek, last } : beste;
  }
  return beste?.plek ?? [wens.ruimte.x, wens.ruimte.y];
}

const klem = (waarde: number, van: number, tot: number): number => Math.max(van, Math.min(Math.max(van, tot), waarde));

function lasten({ bij, mijdt, lijn }: Balkwens, vak: Doos): number {
  const opLijn = lijn.slice(1).some((p, i) => raaktDoos(lijn[i] ?? p, p, vak));
  return (overlappen(bij, vak) ? 1000 : 0) + (opLijn ? 500 : 0) + mijdt.filter((d) => overlappen(d, vak)).length;
}

/** Above, below and beside it, and then further away in every direction. */
function* plekken({ maat, bij }: Balkwens): Generator<Punt> {
  const [midX, midY] = [bij.x + bij.b / 2, bij.y + bij.h / 2];
  for (let keer = 0; keer < VERSTE; keer += 1) {
    const ver = LUCHT + keer * STAP;
    const [boven, onder] = [bij.y - ver - maat.h, bij.y + bij.h + ver];
    const [links, rechts] = [bij.x - ver - maat.b, bij.x + bij.b + ver];
    yield [midX - maat.b / 2, boven];
    yield [midX - maat.b / 2, onder];
    yield [rechts, midY - maat.h / 2];
    yield [links, midY - maat.h / 2];
    yield [rechts, boven];
    yield [links, boven];
    yield [rechts, onder];
    yield [links, onder];
  }
}
