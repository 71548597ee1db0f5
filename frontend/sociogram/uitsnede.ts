import type { Doos, Punt } from './kern/grond/meetkunde.js';

/** Which part of the drawing is on the screen: the unit at the top left, and how large a unit is. */
export interface Zicht {
  readonly x: number;
  readonly y: number;
  readonly schaal: number;
}

export const KLEINST = 0.12;
export const GROOTST = 3;

export const naarScherm = (zicht: Zicht, [x, y]: Punt): Punt => [
  (x - zicht.x) * zicht.schaal,
  (y - zicht.y) * zicht.schaal,
];

export const naarTekening = (zicht: Zicht, [x, y]: Punt): Punt => [
  x / zicht.schaal + zicht.x,
  y / zicht.schaal + zicht.y,
];

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

/**
 * Everything on the screen, clear of what floats over its edges; never larger than life. Words do not shrink along, so
 * what is to be shown depends on the scale.
 */
export function passend(kaderBij: (schaal: number) => Doos, breed: number, hoog: number, rand: Rand): Zicht {
  const ruimteB = Math.max(80, breed - rand.links - rand.rechts);
  const ruimteH = Math.max(80, hoog - rand.boven - rand.onder);
  let schaal = 1;
  let kader = kaderBij(schaal);
  for (let keer = 0; keer < 5; keer += 1) {
    const beter = Math.max(
      KLEINST,
      Math.min(1, schaal * Math.min(ruimteB / Math.max(1, kader.b * schaal), ruimteH / Math.max(1, kader.h * schaal))),
    );
    if (Math.abs(beter - schaal) < 0.004) {
      break;
    }
    schaal = beter;
    kader = kaderBij(schaal);
  }
  return {
    schaal,
    x: kader.x + kader.b / 2 - (rand.links + ruimteB / 2) / schaal,
    y: kader.y + kader.h / 2 - (rand.boven + ruimteH / 2) / schaal,
  };
}

/** What floats over the edges of the canvas, in pixels from each. */
export interface Rand {
  readonly boven: number;
  readonly onder: number;
  readonly links: number;
  readonly rechts: number;
}

/** How far the view has to move so that this box is clear of what floats over the edges; its middle counts when it is too large. */
export function vrijspel(vak: Doos, breed: number, hoog: number, rand: Rand): Punt {
  const as = (van: number, lang: number, begin: number, eind: number): number => {
    const midden = van + lang / 2;
    if (lang > eind - begin) {
      return (begin + eind) / 2 - midden;
    }
    return van < begin ? begin - van : van + lang > eind ? eind - van - lang : 0;
  };
  return [as(vak.x, vak.b, rand.links, breed - rand.rechts), as(vak.y, vak.h, rand.boven, hoog - rand.onder)];
}
