import type { Patroon } from '../grond/gegevens.js';
import { afstand, pad, xy, type Punt } from '../grond/meetkunde.js';
import { padvorm, type Stijl, type Vorm } from './scenevormen.js';

/** How a stroke looks besides its kind: what is possible is dotted, what is broken has two strokes across. */
export interface Streekstaat {
  readonly staat: 'actief' | 'mogelijk' | 'verbroken';
  readonly heen: boolean;
  readonly weer: boolean;
  readonly dikte: number;
}

const BAANAFSTAND = 5;
const MOGELIJK = '1 7';
const STREPEN = { vol: undefined, stippel: '1 5', streep: '8 6' } as const;
const ZIGZAG = { geen: 0, klein: 4, gewoon: 6, groot: 9 } as const;

/** All strokes of one line along its middle: lanes, zigzag, arrows, strokes across. */
export function streken(midden: readonly Punt[], patroon: Patroon, stijl: Stijl, staat: Streekstaat): readonly Vorm[] {
  const streep = staat.staat === 'mogelijk' ? MOGELIJK : STREPEN[patroon.streep];
  const dikte = staat.dikte;
  const kort = kortIn(midden, staat.weer && patroon.banen > 1 ? 7 : 0, staat.heen && patroon.banen > 1 ? 7 : 0);
  const wijd = patroon.zigzag === 'geen' ? BAANAFSTAND : (patroon.banen === 2 ? 3 : 1.8) * BAANAFSTAND;
  const banen = Array.from({ length: patroon.banen }, (_, i) => {
    const opzij = (i - (patroon.banen - 1) / 2) * wijd;
    return padvorm(
      pad(opzij === 0 ? kort : verschuif(kort, opzij)),
      stijl,
      streep,
      patroon.banen > 1 ? Math.min(dikte, 2) : dikte,
    );
  });
  const zigzag =
    patroon.zigzag === 'geen'
      ? []
      : [padvorm(pad(zaag(midden, ZIGZAG[patroon.zigzag])), stijl, streep, Math.min(dikte, 2))];
  return [...banen, ...zigzag, ...pijlen(midden, stijl, staat), ...dwars(midden, patroon, stijl, staat)];
}

function pijlen(midden: readonly Punt[], stijl: Stijl, staat: Streekstaat): readonly Vorm[] {
  const punten = [...midden];
  const eind = (rij: readonly Punt[]): Vorm => {
    const top = rij.at(-1) ?? [0, 0];
    const uit = richting(rij.at(-2) ?? [0, 0], top);
    const veer = (hoek: number): Punt => [top[0] - 9.5 * Math.cos(uit + hoek), top[1] - 9.5 * Math.sin(uit + hoek)];
    return padvorm(
      `M${xy(veer(0.5))}L${xy(top)}L${xy(veer(-0.5))}`,
      stijl,
      undefined,
      Math.max(2, Math.min(staat.dikte, 2.5)),
    );
  };
  return [...(staat.heen ? [eind(punten)] : []), ...(staat.weer ? [eind(punten.reverse())] : [])];
}

function dwars(midden: readonly Punt[], patroon: Patroon, stijl: Stijl, staat: Streekstaat): readonly Vorm[] {
  const breuk = staat.staat === 'verbroken' || patroon.teken === 'breuk' || patroon.teken === 'hersteld';
  if (!breuk) {
    return [];
  }
  const [plek, hoek] = opLijn(midden, 0.5);
  const haaks = hoek + Math.PI / 2;
  const streepje = (opzij: number): string => {
    const [x, y] = [plek[0] + Math.cos(hoek) * opzij, plek[1] + Math.sin(hoek) * opzij];
    const [dx, dy] = [Math.cos(haaks) * 8, Math.sin(haaks) * 8];
    return `M${xy([x - dx, y - dy])}L${xy([x + dx, y + dy])}`;
  };
  const strepen = padvorm(streepje(-3.5) + streepje(3.5), stijl, undefined, 2);
  return patroon.teken === 'hersteld'
    ? [
        strepen,
        { t: 'cirkel', x: plek[0] + Math.cos(hoek) * 11, y: plek[1] + Math.sin(hoek) * 11, r: 4, stijl: 'kapsel' },
      ]
    : [strepen];
}

const richting = (a: Punt, b: Punt): number => Math.atan2(b[1] - a[1], b[0] - a[0]);

const lengte = (punten: readonly Punt[]): number =>
  punten.slice(1).reduce((som, p, i) => som + afstand(punten[i] ?? p, p), 0);

/** The point at part t of the way, and the direction there. */
export function opLijn(punten: readonly Punt[], t: number): readonly [Punt, number] {
  let over = lengte(punten) * t;
  for (let i = 1; i < punten.length; i += 1) {
    const a: Punt = punten[i - 1] ?? [0, 0];
    const b: Punt = punten[i] ?? [0, 0];
    const stuk = afstand(a, b);
    if (over <= stuk || i === punten.length - 1) {
      const deel = stuk === 0 ? 0 : over / stuk;
      return [[a[0] + (b[0] - a[0]) * deel, a[1] + (b[1] - a[1]) * deel], richting(a, b)];
    }
    over -= stuk;
  }
  return [punten[0] ?? [0, 0], 0];
}

export function verschuif(punten: readonly Punt[], opzij: number): readonly Punt[] {
  return punten.map((p, i) => {
    const hoek = richting(punten[i - 1] ?? p, punten[i + 1] ?? p) + Math.PI / 2;
    return [p[0] + Math.cos(hoek) * opzij, p[1] + Math.sin(hoek) * opzij];
  });
}

function kortIn(punten: readonly Punt[], begin: number, eind: number): readonly Punt[] {
  const lang = lengte(punten);
  return begin + eind === 0 || lang < 30
    ? punten
    : [opLijn(punten, begin / lang)[0], ...punten.slice(1, -1), opLijn(punten, 1 - eind / lang)[0]];
}

/** Teeth of equal length; the ends are straight so that one sees where it begins. */
function zaag(punten: readonly Punt[], hoogte: number): readonly Punt[] {
  const lang = lengte(punten);
  const rand = Math.min(8, lang / 6);
  const tanden = Math.max(4, Math.round((lang - 2 * rand) / 9));
  const uit: Punt[] = [punten[0] ?? [0, 0], opLijn(punten, rand / lang)[0]];
  for (let i = 0; i < tanden; i += 1) {
    const [[x, y], hoek] = opLijn(punten, (rand + ((i + 0.5) / tanden) * (lang - 2 * rand)) / lang);
    const opzij = i % 2 === 0 ? hoogte : -hoogte;
    uit.push([x + Math.cos(hoek + Math.PI / 2) * opzij, y + Math.sin(hoek + Math.PI / 2) * opzij]);
  }
  uit.push(opLijn(punten, 1 - rand / lang)[0], punten.at(-1) ?? [0, 0]);
  return uit;
}

/** A curve through its control point as corners, so that every pattern can follow it. */
export function boog(a: Punt, stuur: Punt, b: Punt): readonly Punt[] {
  return Array.from({ length: 17 }, (_, i): Punt => {
    const t = i / 16;
    const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [u * a[0] + v * stuur[0] + w * b[0], u * a[1] + v * stuur[1] + w * b[1]];
  });
}

const letterveld = (letter: string): number => Math.max(18, [...letter].length * 7 + 8);

export const kapselbreedte = (letters: readonly string[]): number =>
  letters.length === 0 ? 0 : letters.reduce((som, letter) => som + letterveld(letter), 4);

/** A capsule with letters around a point. */
export function kapsel([x, y]: Punt, letters: readonly string[], betaald: boolean, mogelijk: boolean): readonly Vorm[] {
  const breedtes = letters.map(letterveld);
  const b = kapselbreedte(letters);
  let links = x - b / 2 + 2;
  const teksten = letters.map((letter, i): Vorm => {
    const midden = links + (breedtes[i] ?? 18) / 2;
    links += breedtes[i] ?? 18;
    return {
      t: 'tekst',
      x: midden,
      y: y + 4.5,
      tekst: letter,
      stijl: betaald ? 'kapselletterBetaald' : 'kapselletter',
    };
  });
  const omtrek: Vorm = {
    t: 'vierkant',
    x: x - b / 2,
    y: y - 11,
    b,
    h: 22,
    rond: 11,
    stijl: betaald ? 'kapselBetaald' : 'kapsel',
    ...(mogelijk ? { streep: '3 3' } : {}),
  };
  return [omtrek, ...teksten];
}
