import { afstand, naar, pad, type Doos, type Punt } from '../grond/meetkunde.js';
import { padvorm, type Vorm } from '../vorm/scenevormen.js';
import { blok, type Blok } from './naamvakken.js';

/** A name away from its symbol, with the thin line that says whose it is. */
export interface Verblok extends Blok {
  readonly lijn: readonly [Punt, Punt];
  /** What the line takes. */
  readonly spoor: readonly Doos[];
}

const AFSTANDEN = [10, 20, 32, 46, 62];
const RICHTINGEN = 16;
const LUCHT = 3;

/** Nearest first. A name further off than a few lines of text would be looked for elsewhere. */
export function verderweg(delen: readonly Vorm[], rand: number): readonly Verblok[] {
  const { vak } = blok(delen);
  const [half, hoog] = [vak.b / 2, vak.h / 2];
  return AFSTANDEN.flatMap((ver) =>
    Array.from({ length: RICHTINGEN }, (_, i): Verblok => {
      const hoek = Math.PI / 2 + (((i % 2 === 0 ? i : -i - 1) / 2) * 2 * Math.PI) / RICHTINGEN; // below first
      const [dx, dy] = [Math.cos(hoek), Math.sin(hoek)];
      const tot = rand + ver + Math.min(half / Math.max(1e-6, Math.abs(dx)), hoog / Math.max(1e-6, Math.abs(dy)));
      const midden: Punt = [dx * tot, dy * tot];
      const hier = blok(delen, [midden[0] - vak.x - half, midden[1] - vak.y - hoog]);
      const eind = naar(midden, [0, 0], tot - rand - ver + LUCHT);
      const lijn: readonly [Punt, Punt] = [[dx * (rand + 1), dy * (rand + 1)], eind];
      return { delen: [padvorm(pad(lijn), 'naamlijn'), ...hier.delen], vak: hier.vak, lijn, spoor: spoor(lijn) };
    }),
  );
}

const DIK = 4;

function spoor([van, tot]: readonly [Punt, Punt]): readonly Doos[] {
  const stappen = Math.ceil(afstand(van, tot) / DIK);
  return Array.from({ length: stappen + 1 }, (_, i): Doos => {
    const [x, y] = naar(van, tot, Math.min(i * DIK, afstand(van, tot)));
    return { x: x - DIK / 2, y: y - DIK / 2, b: DIK, h: DIK };
  });
}
