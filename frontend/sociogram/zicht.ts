import type { Doos } from './kern/meetkunde.js';

type Punt = readonly [number, number];

/** Which part of the drawing is on the screen: the unit at the top left, and how large a unit is. */
export interface Zicht {
  readonly x: number;
  readonly y: number;
  readonly schaal: number;
}

export const KLEINST = 0.2;
export const GROOTST = 3;

export const naarScherm = (zicht: Zicht, [x, y]: Punt): Punt => [(x - zicht.x) * zicht.schaal, (y - zicht.y) * zicht.schaal];

export const naarTekening = (zicht: Zicht, [x, y]: Punt): Punt => [x / zicht.schaal + zicht.x, y / zicht.schaal + zicht.y];

export const schuif = (zicht: Zicht, dx: number, dy: number): Zicht => ({
  ...zicht,
  x: zicht.x - dx / zicht.schaal,
  y: zicht.y - dy / zicht.schaal,
});

/** Zooms with the point under the hand staying where it is. */
export function zoom(zicht: Zicht, factor: number, om: Punt): Zicht {
  const schaal = Math.max(KLEINST, Math.min(GROOTST, zicht.schaal * factor));
  const [x, y] = naarTekening(zicht, om);
  return { schaal, x: x - om[0] / schaal, y: y - om[1] / schaal };
}

/** Far away, symbols and names shrink less than the distances between them, so that they can be read and touched. */
export const vergroting = (zicht: Zicht): number => Math.max(1, Math.min(1.7, 0.72 / zicht.schaal));

/** Everything on the screen, clear of what floats over its edges; never larger than life. */
export function passend(kader: Doos, breed: number, hoog: number, rand: { boven: number; onder: number; links: number; rechts: number }): Zicht {
  const ruimteB = Math.max(80, breed - rand.links - rand.rechts);
  const ruimteH = Math.max(80, hoog - rand.boven - rand.onder);
  const schaal = Math.max(KLEINST, Math.min(1, ruimteB / Math.max(1, kader.b), ruimteH / Math.max(1, kader.h)));
  return {
    schaal,
    x: kader.x + kader.b / 2 - (rand.links + ruimteB / 2) / schaal,
    y: kader.y + kader.h / 2 - (rand.boven + ruimteH / 2) / schaal,
  };
}
